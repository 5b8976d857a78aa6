import { fail, ok, type Result } from '../core/result.ts';
import { isDay } from './today/day.ts';

export const PLAIN_SCREENS = [
  'title',
  'profile',
  'shifts',
  'desk',
  'results',
  'progress',
  'hall',
  'practice',
  'settings',
  'stored',
  'browser',
  'credits',
] as const;
export type PlainScreen = (typeof PLAIN_SCREENS)[number];

/** Where the player is. Each screen has an address, so that Back works and a shift can be sent as a link. */
export type Screen =
  | { readonly name: PlainScreen }
  | { readonly name: 'briefing'; readonly level: string; readonly seed: number | null }
  | { readonly name: 'debrief'; readonly result: string }
  /** Two finished shifts, side by side. */
  | { readonly name: 'compare'; readonly first: string; readonly second: string }
  /** The post of a date, `YYYY-MM-DD`; null for whatever day it is. */
  | { readonly name: 'today'; readonly day: string | null }
  | { readonly name: 'certificate'; readonly result: string }
  | { readonly name: 'guide'; readonly page: string | null }
  /** The trainer's shelf, or the level of it that is written. */
  | { readonly name: 'workshop'; readonly level: string | null };

export const TITLE: Screen = { name: 'title' };

const MAX_SEED = 2 ** 32 - 1;

export type AddressFault =
  | { readonly code: 'address/unknown'; readonly value: string }
  | { readonly code: 'address/seed'; readonly value: string }
  | { readonly code: 'address/day'; readonly value: string };

/** Reads the part of an address after `#`: `#/settings`, `#/briefing/monday/42`, `#/debrief/<result>`, `#/today/2026-11-24`, `#/workshop/<level>`. */
export function readHash(hash: string): Result<Screen, AddressFault> {
  const [name = '', first, second, ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  if (name === '') return ok(TITLE);
  const plain = PLAIN_SCREENS.find((one) => one === name);
  if (plain !== undefined && first === undefined) return ok({ name: plain });
  if (name === 'briefing' && first && rest.length === 0) {
    if (second === undefined) return ok({ name, level: first, seed: null });
    const seed = Number(second);
    const good = /^\d+$/.test(second) && seed <= MAX_SEED;
    return good ? ok({ name, level: first, seed }) : fail({ code: 'address/seed', value: second });
  }
  if ((name === 'debrief' || name === 'certificate') && first && second === undefined) {
    return ok({ name, result: first });
  }
  if (name === 'compare' && first && second && rest.length === 0) return ok({ name, first, second });
  if (name === 'today' && second === undefined) {
    if (first === undefined || first === '') return ok({ name, day: null });
    return isDay(first) ? ok({ name, day: first }) : fail({ code: 'address/day', value: first });
  }
  if (name === 'guide' && second === undefined) return ok({ name, page: first ? first : null });
  if (name === 'workshop' && second === undefined) return ok({ name, level: first || null });
  return fail({ code: 'address/unknown', value: hash });
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function hashOf(screen: Screen): string {
  switch (screen.name) {
    case 'title':
      return '#/';
    case 'briefing': {
      const base = `#/briefing/${encodeURIComponent(screen.level)}`;
      return screen.seed === null ? base : `${base}/${screen.seed}`;
    }
    case 'workshop':
      return screen.level === null ? '#/workshop' : `#/workshop/${encodeURIComponent(screen.level)}`;
    case 'debrief':
    case 'certificate':
      return `#/${screen.name}/${encodeURIComponent(screen.result)}`;
    case 'compare':
      return `#/compare/${encodeURIComponent(screen.first)}/${encodeURIComponent(screen.second)}`;
    case 'today':
      return screen.day === null ? '#/today' : `#/today/${screen.day}`;
    case 'guide':
      return screen.page === null ? '#/guide' : `#/guide/${encodeURIComponent(screen.page)}`;
    default:
      return `#/${screen.name}`;
  }
}
