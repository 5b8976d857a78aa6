import type { TopicId } from '../../core/score/topics.ts';
import type { Translate } from './app-context.ts';

/** What a topic is called wherever it is spoken of. */
export function topicName(topic: TopicId, t: Translate): string {
  return t(`topics.${topic.replace(':', '.')}`);
}
