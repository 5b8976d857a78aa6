import type { Rates } from '../../core/score/discernment.ts';
import type { ShiftResult } from '../saved/types.ts';

/** Letters judged in these shifts; those left unsorted say nothing of an eye. */
export function sumRates(results: readonly ShiftResult[]): Rates {
  const sum = (of: (counts: ShiftResult['counts']) => number): number =>
    results.reduce((total, { counts }) => total + of(counts), 0);
  return {
    hits: sum(({ hits }) => hits),
    fakes: sum(({ hits, misses }) => hits + misses),
    falseAlarms: sum(({ falseAlarms }) => falseAlarms),
    genuine: sum(({ falseAlarms, correctRejections }) => falseAlarms + correctRejections),
  };
}
