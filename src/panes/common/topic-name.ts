import type { Translate } from './app-context.ts';

/** What a topic (`technique:homoglyph`) is called wherever it is spoken of. */
export function topicName(topic: string, t: Translate): string {
  return t(`topics.${topic.replace(':', '.')}`);
}

/** `technique` of `technique:homoglyph`. */
export function kindOfTopic(topic: string): string {
  return topic.split(':')[0] ?? '';
}
