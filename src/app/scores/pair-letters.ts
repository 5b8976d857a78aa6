import type { Feedback } from '../shift/feedback.ts';
import type { ReviewedLetter } from '../shift/review.ts';

export type Judged = 'right' | 'wrong' | 'unsorted';

type Side = { readonly subject: string; readonly lang: string; readonly judged: Judged };

/** What is used of a review. */
type Letters = {
  readonly letters: readonly {
    readonly letter: Pick<ReviewedLetter['letter'], 'subject' | 'lang'>;
    readonly feedback: Pick<Feedback, 'right'> | null;
  }[];
};

/** A place in the pile, and what lay there in each of two shifts; null where one had no more letters. */
export type LetterPair = {
  readonly index: number;
  readonly first: Side | null;
  readonly second: Side | null;
};

/** Two replayed shifts, letter beside letter. */
export function pairLetters(first: Letters, second: Letters): readonly LetterPair[] {
  const length = Math.max(first.letters.length, second.letters.length);
  return Array.from({ length }, (_, index) => ({
    index,
    first: sideOf(first, index),
    second: sideOf(second, index),
  }));
}

function sideOf(review: Letters, index: number): Side | null {
  const one = review.letters[index];
  if (one === undefined) return null;
  const { letter, feedback } = one;
  const judged = feedback === null ? 'unsorted' : feedback.right ? 'right' : 'wrong';
  return { subject: letter.subject, lang: letter.lang, judged };
}

/** On the same letters: places, from 1, that are right in one of the two alone. */
export function changesOf(pairs: readonly LetterPair[]): {
  readonly gained: readonly number[];
  readonly lost: readonly number[];
} {
  const places = (is: (pair: LetterPair) => boolean): readonly number[] =>
    pairs.filter(is).map(({ index }) => index + 1);
  const right = (side: Side | null): boolean => side?.judged === 'right';
  return {
    gained: places(({ first, second }) => right(second) && !right(first)),
    lost: places(({ first, second }) => right(first) && !right(second)),
  };
}
