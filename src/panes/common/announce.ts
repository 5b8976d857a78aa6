import { signal } from '@preact/signals';

const said = signal('');

/** What the one polite live region says now. */
export const announcement = said;

// A screen reader says a text only if it changed: the same words twice get an invisible difference.
const MARK = '\u2060';

/** Says something to those who listen to the page; nothing is shown. */
export function announce(text: string): void {
  said.value = said.value === text ? `${text}${MARK}` : text;
}
