import { DOUBT_IDS, type DoubtId } from '../../app/guide/doubts.ts';
import { GUIDE_KINDS, keyOf, topicsOfKind } from '../../app/guide/guide-topics.ts';
import type { Findable } from '../../app/guide/search-guide.ts';
import type { TopicId } from '../../core/score/topics.ts';
import type { Translate } from '../common/app-context.ts';
import { topicName } from '../common/topic-name.ts';

/** Every topic with the words it can be found by: its name, how to see it, what people call it. */
export function topicEntries(t: Translate): readonly Findable<TopicId>[] {
  return GUIDE_KINDS.flatMap(topicsOfKind).map((topic) => {
    const text = (part: string): string => t(`guide.${keyOf(topic)}.${part}`);
    return {
      of: topic,
      words: [topicName(topic, t), ...['what', 'desk', 'work', 'words'].map(text)].join(' '),
    };
  });
}

export function doubtEntries(t: Translate): readonly Findable<DoubtId>[] {
  return DOUBT_IDS.map((id) => ({
    of: id,
    words: ['title', 'words', 'look'].map((part) => t(`guide.doubt.${id}.${part}`)).join(' '),
  }));
}
