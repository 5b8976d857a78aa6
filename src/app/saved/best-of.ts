import type { ShiftResult } from './types.ts';

/** Points as a part of what could be had, 0…1. */
export function shareOf({ points, perfect }: Pick<ShiftResult, 'points' | 'perfect'>): number {
  return perfect <= 0 ? 0 : points / perfect;
}

/** The result with the highest share of points; among equals the last played. */
export function bestOf(results: readonly ShiftResult[]): ShiftResult | null {
  return results.reduce<ShiftResult | null>(
    (best, one) => (best === null || shareOf(one) > shareOf(best) ? one : best),
    null,
  );
}
