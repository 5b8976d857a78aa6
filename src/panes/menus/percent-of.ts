import type { ShiftResult } from '../../app/saved/types.ts';

const HUNDRED = 100;

/** Points in hundredths of what could be had, rounded down so that a medal's threshold never looks reached too early. */
export function percentOf({ points, perfect }: Pick<ShiftResult, 'points' | 'perfect'>): number {
  return perfect <= 0 ? 0 : Math.floor((points / perfect) * HUNDRED);
}
