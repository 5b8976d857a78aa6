import { TOPIC_IDS, type TopicId } from '../../core/score/topics.ts';
import { pageOf } from './page-of.ts';

/** The chapters of the field guide, in order. */
export const GUIDE_KINDS = ['technique', 'giveaway', 'pretext', 'lever', 'oddity'] as const;
export type GuideKind = (typeof GUIDE_KINDS)[number];

export function kindOf(topic: TopicId): GuideKind {
  return GUIDE_KINDS.find((kind) => topic.startsWith(`${kind}:`)) ?? 'technique';
}

/** The key of a topic's texts below `guide` and `topics`: `technique.homoglyph`. */
export function keyOf(topic: TopicId): string {
  return topic.replace(':', '.');
}

export function topicsOfKind(kind: GuideKind): readonly TopicId[] {
  return TOPIC_IDS.filter((topic) => kindOf(topic) === kind);
}

/** The topic whose page stands at an address; null if there is none. */
export function topicAt(page: string): TopicId | null {
  return TOPIC_IDS.find((topic) => pageOf(topic) === page) ?? null;
}
