import type { Progress, TopicProgress } from '../saved/types.ts';

/** Topics to practise now, the most missed first, then the longest due. */
export function dueTopics(progress: Progress | null, now: number): readonly string[] {
  return judged(progress)
    .filter(({ due }) => due <= now)
    .sort((a, b) => b.missed - a.missed || a.due - b.due || (a.topic < b.topic ? -1 : 1))
    .map(({ topic }) => topic);
}

/** Topics that are not due yet, the next first. */
export function laterTopics(progress: Progress | null, now: number): readonly string[] {
  return judged(progress)
    .filter(({ due }) => due > now)
    .sort((a, b) => a.due - b.due || b.missed - a.missed || (a.topic < b.topic ? -1 : 1))
    .map(({ topic }) => topic);
}

type Standing = { readonly topic: string; readonly due: number; readonly missed: number };

function judged(progress: Progress | null): readonly Standing[] {
  return Object.entries(progress?.topics ?? {}).flatMap(([topic, one]): readonly Standing[] =>
    one.card === null ? [] : [{ topic, due: one.card.due, missed: missedShare(one) }],
  );
}

/** Laplace's estimate of how often it is missed: one miss of one weighs less than nine of ten. */
function missedShare({ right, wrong }: TopicProgress): number {
  return (wrong + 1) / (right + wrong + 2);
}
