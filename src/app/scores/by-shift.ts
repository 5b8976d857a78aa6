import { bestOf } from '../saved/best-of.ts';
import type { ShiftResult } from '../saved/types.ts';

export type ShiftRecord = {
  readonly level: string;
  readonly times: number;
  readonly best: ShiftResult;
  readonly last: ShiftResult;
};

/** Best and last of each shift that was played, the last played first; `results` come the last first. */
export function byShift(results: readonly ShiftResult[]): readonly ShiftRecord[] {
  const played = results.filter(({ practice }) => practice === null);
  return [...new Set(played.map(({ record }) => record.level))].flatMap((level) => {
    const own = played.filter(({ record }) => record.level === level);
    const best = bestOf(own);
    const [last] = own;
    return best === null || last === undefined ? [] : [{ level, times: own.length, best, last }];
  });
}
