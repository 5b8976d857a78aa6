import type { LevelSummary } from '../../core/level/summary.ts';
import { type Discernment, discernment, ENOUGH_LETTERS } from '../../core/score/discernment.ts';
import { isCompleted, type Medal } from '../../core/score/medal.ts';
import { bestOf } from '../saved/best-of.ts';
import type { ShiftResult } from '../saved/types.ts';
import { dayOf } from '../today/day.ts';

export type CertifiedShift = {
  readonly level: LevelSummary;
  readonly day: string;
  readonly right: number;
  /** None where parcels are packed: then the share of points says how it went. */
  readonly letters: number;
  readonly percent: number;
};

/** What a certificate says but the name: natural frequencies over all its shifts, and d′ where there are enough letters. */
export type Certificate = {
  readonly day: string;
  readonly week: boolean;
  readonly medal: Medal | null;
  readonly shifts: readonly CertifiedShift[];
  readonly right: number;
  readonly letters: number;
  readonly hits: number;
  readonly fakes: number;
  readonly kept: number;
  readonly genuine: number;
  readonly discernment: Discernment | null;
};

/** Whether a finished shift earns a certificate: its level gives one and it was completed. */
export function certifies(result: ShiftResult, levels: readonly LevelSummary[]): boolean {
  return givesOne(result, levels) !== undefined && isCompleted(result.counts);
}

/** The level of a result, if it gives certificates at all. */
export function givesOne(result: ShiftResult, levels: readonly LevelSummary[]): LevelSummary | undefined {
  return levels.find(({ id, certificate }) => certificate && id === result.record.level);
}

/** The certificate of a finished shift; null where none is given. On the shelf of the week it counts the best shift of each day. */
export function certificateOf(
  result: ShiftResult,
  results: readonly ShiftResult[],
  levels: readonly LevelSummary[],
): Certificate | null {
  const exam = givesOne(result, levels);
  if (exam === undefined || !isCompleted(result.counts)) return null;
  const week = exam.shelf === 'week';
  const counted = levels.flatMap((level) => {
    if (level === exam) return [{ level, result }];
    if (!week || level.shelf !== 'week' || level.guided) return [];
    const best = bestOf(
      results.filter(({ record, counts }) => record.level === level.id && isCompleted(counts)),
    );
    return best === null ? [] : [{ level, result: best }];
  });
  const sum = (of: (counts: ShiftResult['counts']) => number): number =>
    counted.reduce((total, one) => total + of(one.result.counts), 0);
  const rates = {
    hits: sum(({ hits }) => hits),
    fakes: sum(({ hits, misses }) => hits + misses),
    falseAlarms: sum(({ falseAlarms }) => falseAlarms),
    genuine: sum(({ falseAlarms, correctRejections }) => falseAlarms + correctRejections),
  };
  const kept = sum(({ correctRejections }) => correctRejections);
  const fakes = sum((counts) => counts.fakes);
  const genuine = sum((counts) => counts.genuine);
  return {
    day: dayOf(result.finishedAt),
    week,
    medal: result.medal,
    shifts: counted.map(({ level, result: { counts, finishedAt, points, perfect } }) => ({
      level,
      day: dayOf(finishedAt),
      right: counts.hits + counts.correctRejections,
      letters: counts.fakes + counts.genuine,
      percent: perfect <= 0 ? 0 : Math.floor((points * 100) / perfect),
    })),
    right: rates.hits + kept,
    letters: fakes + genuine,
    hits: rates.hits,
    fakes,
    kept,
    genuine,
    discernment: rates.fakes + rates.genuine >= ENOUGH_LETTERS ? discernment(rates) : null,
  };
}
