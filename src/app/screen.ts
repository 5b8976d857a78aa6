import { fail, ok, type Result } from '../core/result.ts';

export const PLAIN_SCREENS = [
  'title',
  'profile',
  'shifts',
  'desk',
  'results',
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
  | { readonly name: 'debrief'; readonly result: string };

export const TITLE: Screen = { name: 'title' };

const MAX_SEED = 2 ** 32 - 1;

export type AddressFault =
  | { readonly code: 'address/unknown'; readonly value: string }
  | { readonly code: 'address/seed'; readonly value: string };

/** Reads the part of an address after `#`: `#/settings`, `#/briefing/monday/42`, `#/debrief/<result>`. */
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
  if (name === 'debrief' && first && second === undefined) return ok({ name, result: first });
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
    case 'debrief':
      return `#/debrief/${encodeURIComponent(screen.result)}`;
    default:
      return `#/${screen.name}`;
  }
}
