import { type Discernment, discernment, ENOUGH_LETTERS, type Rates } from '../../core/score/discernment.ts';
import type { ShiftResult } from '../saved/types.ts';
import { sumRates } from './sum-rates.ts';

/** d′ is comparable on like counts only: blocks are of like size, and no more than these. */
const MOST_MARKS = 12;

/** Shifts in a row that hold letters enough to say something of an eye. */
export type EyeMark = Rates & {
  readonly from: number;
  readonly to: number;
  readonly shifts: number;
  readonly eye: Discernment;
};

export type EyeCourse = {
  readonly marks: readonly EyeMark[];
  /** All judged letters, and those after the last mark, too few for another one. */
  readonly judged: number;
  readonly waiting: number;
};

/** d′ and c over time, the oldest first. Practice is made of what is missed: it would say too little of an eye. */
export function eyeCourse(results: readonly ShiftResult[]): EyeCourse {
  const played = results
    .filter((one) => one.practice === null && lettersOf([one]) > 0)
    .sort((a, b) => a.finishedAt - b.finishedAt);
  const judged = lettersOf(played);
  // With many letters each mark takes its part of all, so that none are left over at the end.
  const part = judged > MOST_MARKS * ENOUGH_LETTERS ? judged / MOST_MARKS : 0;
  const marks: EyeMark[] = [];
  let block: ShiftResult[] = [];
  let counted = 0;
  for (const one of played) {
    block.push(one);
    counted += lettersOf([one]);
    if (lettersOf(block) < ENOUGH_LETTERS || counted < part * (marks.length + 1)) continue;
    marks.push(markOf(block));
    block = [];
  }
  return { marks, judged, waiting: lettersOf(block) };
}

function lettersOf(results: readonly ShiftResult[]): number {
  const { fakes, genuine } = sumRates(results);
  return fakes + genuine;
}

function markOf(block: readonly ShiftResult[]): EyeMark {
  const rates = sumRates(block);
  return {
    ...rates,
    from: block[0]?.finishedAt ?? 0,
    to: block[block.length - 1]?.finishedAt ?? 0,
    shifts: block.length,
    eye: discernment(rates),
  };
}
