import type { ShiftResult } from '../saved/types.ts';

/** Null stands for all shifts, and for no first or last day. Days are `YYYY-MM-DD` by the clock on the wall. */
export type Picked = {
  readonly level: string | null;
  readonly from: string | null;
  readonly to: string | null;
};

/** `YYYY-MM` of a date. */
const MONTH = 7;

export const EVERYTHING: Picked = { level: null, from: null, to: null };

/** The results of a shift and of a stretch of days, both ends included. */
export function pickResults(
  results: readonly ShiftResult[],
  { level, from, to }: Picked,
): readonly ShiftResult[] {
  return results.filter(({ record, finishedAt }) => {
    const day = localDay(finishedAt);
    return (
      (level === null || record.level === level) &&
      (from === null || day >= from) &&
      (to === null || day <= to)
    );
  });
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The date where the player is. */
export function localDay(ms: number): string {
  const at = new Date(ms);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The first and the last day of a month, `YYYY-MM`. */
export function daysOfMonth(month: string): Pick<Picked, 'from' | 'to'> {
  return { from: `${month}-01`, to: `${month}-31` };
}

/** Months in which something was finished, the last first. */
export function monthsOf(results: readonly ShiftResult[]): readonly string[] {
  const months = results.map(({ finishedAt }) => localDay(finishedAt).slice(0, MONTH));
  return [...new Set(months)].sort().reverse();
}
