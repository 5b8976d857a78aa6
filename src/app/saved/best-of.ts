import type { ShiftResult } from './types.ts';

/** The result with the highest share of points; among equals the last played. */
export function bestOf(results: readonly ShiftResult[]): ShiftResult | null {
  const share = ({ points, perfect }: ShiftResult): number => (perfect <= 0 ? 0 : points / perfect);
  return results.reduce<ShiftResult | null>(
    (best, one) => (best === null || share(one) > share(best) ? one : best),
    null,
  );
}
