import type { LevelSummary } from '../../core/level/summary.ts';
import { dateSeed } from '../../core/random/date-seed.ts';
import type { LevelsPort } from '../ports/levels.ts';
import type { SavedSession, ShiftResult } from '../saved/types.ts';
import { addDays, dayOf } from './day.ts';

/** How far back a result's date is looked for: old posts can be played later. */
const DAYS_BACK = 400;

/** What one player has made of the post of a date. */
export type Post = {
  readonly day: string;
  readonly seed: number;
  /** The first finished shift: the one that counts. */
  readonly counted: ShiftResult | null;
  /** Finished again, the last first: for the pleasure alone. */
  readonly again: readonly ShiftResult[];
  readonly open: SavedSession | null;
};

/** The level that the dates seed; null where a build has none. */
export function todaysLevel(levels: LevelsPort): LevelSummary | null {
  return levels.list().find(({ shelf }) => shelf === 'today') ?? null;
}

/** A shift is the post of a date by its level and seed alone, whenever it is played and finished. */
export function postOf(
  day: string,
  level: string,
  results: readonly ShiftResult[],
  sessions: readonly SavedSession[],
): Post {
  const seed = seedOf(day);
  const isOfDay = ({ record }: Pick<ShiftResult, 'record'>): boolean =>
    record.level === level && record.seed === seed;
  const [counted = null, ...later] = results.filter(isOfDay).sort((a, b) => a.finishedAt - b.finishedAt);
  return { day, seed, counted, again: later.reverse(), open: sessions.find(isOfDay) ?? null };
}

/** The date whose post a finished shift was; null if it was another's or drawn by chance. */
export function dayOfResult(result: ShiftResult, level: string): string | null {
  if (result.record.level !== level) return null;
  // A clock set back between two shifts is forgiven one day.
  const last = addDays(dayOf(result.finishedAt), 1);
  for (let back = 0; back <= DAYS_BACK; back += 1) {
    const day = addDays(last, -back);
    if (seedOf(day) === result.record.seed) return day;
  }
  return null;
}

const seeds = new Map<string, number>();

function seedOf(day: string): number {
  const seed = seeds.get(day) ?? dateSeed(day);
  seeds.set(day, seed);
  return seed;
}
