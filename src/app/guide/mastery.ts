import { TOPIC_IDS, type TopicId } from '../../core/score/topics.ts';
import type { Progress } from '../saved/types.ts';

/** How a player did with a topic so far. */
export type Mastery = { readonly met: number; readonly right: number; readonly judged: number };

/** Null for a topic that was never met, or where nobody plays. */
export function masteryOf(progress: Progress | null, topic: TopicId): Mastery | null {
  const one = progress?.topics[topic];
  if (one === undefined || one.met === 0) return null;
  return { met: one.met, right: one.right, judged: one.right + one.wrong };
}

/** How many of all topics a player has met. */
export function metOfAll(progress: Progress | null): { readonly met: number; readonly count: number } {
  const met = TOPIC_IDS.filter((topic) => masteryOf(progress, topic) !== null).length;
  return { met, count: TOPIC_IDS.length };
}
