import type { Translate } from '../common/app-context.ts';

const SECOND = 1000;
const MINUTE = 60;

/** "6 min 40 s". */
export function minutesOf(ms: number, t: Translate): string {
  const all = Math.round(ms / SECOND);
  return t('scores.list.minutes', { minutes: Math.floor(all / MINUTE), seconds: all % MINUTE });
}
