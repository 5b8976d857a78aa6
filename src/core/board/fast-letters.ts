import type { Shift } from '../replay/shifts.ts';
import type { Decision } from '../session/decision.ts';

/** Words a minute that nobody reads at, nor listens to. */
export const MAX_WORDS_A_MINUTE = 1500;

const MS_A_MINUTE = 60_000;
/** No letter has so many words; one that was open for longer need not be counted. */
const MOST_WORDS = 500;

const MS_ENOUGH = (MOST_WORDS * MS_A_MINUTE) / MAX_WORDS_A_MINUTE;

/** Letters that were stamped before anybody could have read them, by the milliseconds of the decisions alone. */
export function fastLetters(decisions: readonly Decision[], shift: Shift): number {
  let letter = 0;
  let ms = 0;
  let fast = 0;
  for (const decision of decisions) {
    if (decision.type === 'next') {
      letter += 1;
      ms = 0;
    } else if (decision.type !== 'call' && decision.type !== 'putDown') ms += decision.ms;
    if (decision.type === 'stamp' && ms < MS_ENOUGH) {
      if (ms * MAX_WORDS_A_MINUTE < shift.words(letter) * MS_A_MINUTE) fast += 1;
    }
  }
  return fast;
}

/** Whether half of the letters of a shift were faster than anybody reads: something for the organiser to ask about. */
export function isOdd({ fast, judged }: { readonly fast: number; readonly judged: string }): boolean {
  const stamped = judged.replaceAll('-', '').length;
  return fast > 0 && fast * 2 >= stamped;
}
