import type { Progress } from '../saved/types.ts';

/** A topic that got past the player: so many times of those that it was judged. */
export type Miss = { readonly topic: string; readonly wrong: number; readonly judged: number };

/** By where it happens: fakes that were trusted, genuine letters that were refused, slips on the telephone. */
export type Misses = {
  readonly fakes: readonly Miss[];
  readonly genuine: readonly Miss[];
  readonly calls: readonly Miss[];
};

const KINDS = {
  fakes: ['technique', 'giveaway'],
  genuine: ['oddity'],
  calls: ['pretext', 'lever'],
} as const;

/** What got past, the most often first; one miss of one weighs less than nine of ten (Laplace's estimate). */
export function missesOf(progress: Progress | null): Misses {
  const all = Object.entries(progress?.topics ?? {})
    .map(([topic, { right, wrong }]): Miss => ({ topic, wrong, judged: right + wrong }))
    .filter(({ wrong }) => wrong > 0)
    .sort((a, b) => weight(b) - weight(a) || b.wrong - a.wrong || (a.topic < b.topic ? -1 : 1));
  const of = (kinds: readonly string[]): readonly Miss[] =>
    all.filter(({ topic }) => kinds.includes(topic.split(':')[0] ?? ''));
  return { fakes: of(KINDS.fakes), genuine: of(KINDS.genuine), calls: of(KINDS.calls) };
}

const weight = ({ wrong, judged }: Miss): number => (wrong + 1) / (judged + 2);
