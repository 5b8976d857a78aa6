import { shareOf } from '../saved/best-of.ts';
import type { ShiftResult } from '../saved/types.ts';

/** More points than these are too dense to read: neighbours are put together. */
const MOST_MARKS = 40;

/** Some shifts in a row: when, how many, and their share of points on average, 0…1. */
export type ShareMark = {
  readonly from: number;
  readonly to: number;
  readonly shifts: number;
  readonly share: number;
};

/** Points over time, the oldest first, every shift in it once. Practice stands apart. */
export function shareCourse(results: readonly ShiftResult[]): readonly ShareMark[] {
  const played = results
    .filter(({ practice }) => practice === null)
    .sort((a, b) => a.finishedAt - b.finishedAt);
  const size = Math.ceil(played.length / MOST_MARKS);
  return Array.from({ length: Math.ceil(played.length / Math.max(1, size)) }, (_, at) =>
    markOf(played.slice(at * size, (at + 1) * size)),
  );
}

function markOf(shifts: readonly ShiftResult[]): ShareMark {
  return {
    from: shifts[0]?.finishedAt ?? 0,
    to: shifts[shifts.length - 1]?.finishedAt ?? 0,
    shifts: shifts.length,
    share: shifts.reduce((sum, one) => sum + shareOf(one), 0) / Math.max(1, shifts.length),
  };
}
