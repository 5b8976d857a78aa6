import type { Screen } from '../screen.ts';

/** The address of a topic's page: `technique-homoglyph`. */
export function pageOf(topic: string): string {
  return topic.replace(':', '-');
}

export function guidePage(topic: string): Screen {
  return { name: 'guide', page: pageOf(topic) };
}
