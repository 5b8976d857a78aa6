import type { MetTopic } from '../../core/score/topics.ts';
import type { Progress, TopicProgress } from '../saved/types.ts';
import { schedule } from './schedule.ts';

const UNMET: TopicProgress = { met: 0, right: 0, wrong: 0, lastMet: 0, card: null };

/**
 * Progress after a shift. Each meeting counts; the schedule takes one answer a topic and shift: wrong where it was
 * judged wrongly once.
 */
export function advance(progress: Progress, met: readonly MetTopic[], now: number): Progress {
  const topics: Record<string, TopicProgress> = { ...progress.topics };
  for (const topic of new Set(met.map((one) => one.topic))) {
    const meetings = met.filter((one) => one.topic === topic);
    const right = meetings.filter((one) => one.right === true).length;
    const wrong = meetings.filter((one) => one.right === false).length;
    const before = topics[topic] ?? UNMET;
    topics[topic] = {
      met: before.met + meetings.length,
      right: before.right + right,
      wrong: before.wrong + wrong,
      lastMet: Math.max(before.lastMet, now),
      card: right + wrong === 0 ? before.card : schedule(before.card, wrong === 0, now),
    };
  }
  return { ...progress, topics };
}
