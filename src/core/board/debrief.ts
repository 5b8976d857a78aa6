import type { Shifts } from '../replay/shifts.ts';
import type { TopicId } from '../score/topics.ts';
import { topicsOfLetter } from '../score/topics-of.ts';
import type { Standing } from './sift.ts';
import { playerOf } from './sift.ts';

/** So many players make a group: below, a share would point at somebody. */
export const ENOUGH_PLAYERS = 5;

export type FooledBy = {
  readonly seen: number;
  /** Of those who judged it: a fake trusted, or a genuine one reported. */
  readonly fooled: number;
};

export type LetterDebrief = FooledBy & {
  readonly template: string;
  readonly genuine: boolean;
  /** A shift that has it, and its place there: for its subject. */
  readonly seed: number;
  readonly index: number;
};

export type TopicDebrief = FooledBy & { readonly topic: TopicId };

export type Debrief = {
  readonly players: number;
  readonly letters: readonly LetterDebrief[];
  readonly topics: readonly TopicDebrief[];
};

/**
 * What fooled a group, the most fooling first, and never who; null below five players. A letter or a topic that
 * fewer than five judged is left out, and so is one that fooled nobody.
 */
export function debriefOf(ranked: readonly Standing[], shifts: Shifts): Debrief | null {
  const players = new Set(ranked.map(playerOf)).size;
  if (players < ENOUGH_PLAYERS) return null;
  const letters = new Map<string, LetterDebrief>();
  const topics = new Map<string, TopicDebrief>();
  for (const { seed, played } of ranked) {
    const shift = seed === null ? null : shifts.at(seed);
    for (const letter of shift?.inbox.letters ?? []) {
      const mark = played.judged[letter.index];
      if (seed === null || (mark !== '0' && mark !== '1')) continue;
      const wrong = Number(mark === '0');
      const { template, genuine, index } = letter;
      add(letters, template, { template, genuine, seed, index, seen: 0, fooled: 0 }, wrong);
      for (const topic of topicsOfLetter(letter)) add(topics, topic, { topic, seen: 0, fooled: 0 }, wrong);
    }
  }
  return { players, letters: worstFirst(letters), topics: worstFirst(topics) };
}

function add<T extends FooledBy>(counts: Map<string, T>, key: string, none: T, wrong: number): void {
  const { seen, fooled } = counts.get(key) ?? none;
  counts.set(key, { ...none, ...counts.get(key), seen: seen + 1, fooled: fooled + wrong });
}

function worstFirst<T extends FooledBy>(counts: ReadonlyMap<string, T>): readonly T[] {
  return [...counts]
    .filter(([, { seen, fooled }]) => seen >= ENOUGH_PLAYERS && fooled > 0)
    .sort(([a, x], [b, y]) => y.fooled * x.seen - x.fooled * y.seen || y.seen - x.seen || (a < b ? -1 : 1))
    .map(([, one]) => one);
}
