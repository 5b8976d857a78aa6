import type { ShiftResult } from '../saved/types.ts';

/** Two shifts with the same number on the same level under the same rules bring the same post. */
export function postOf({ record, practice }: ShiftResult): string {
  const { level, digest, rules, seed } = record;
  return JSON.stringify([level, digest, rules, seed, practice]);
}

export function hadSameLetters(a: ShiftResult, b: ShiftResult): boolean {
  return postOf(a) === postOf(b);
}
