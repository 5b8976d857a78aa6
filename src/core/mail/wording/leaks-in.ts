import type { Text } from '../../level/text.ts';
import { LEAKS, type Leak } from '../../level/words.ts';
import { namesIn } from './placeholder.ts';
import { LEAK_OF_VAR } from './var-names.ts';

const SHOWN = new WeakMap<Text, readonly Leak[]>();

/** The leaked fields that a text shows, in the order of the thief's card. */
export function leaksIn(text: Text): readonly Leak[] {
  let leaks = SHOWN.get(text);
  if (leaks === undefined) {
    const names = namesIn(text).map((name) => LEAK_OF_VAR[name]);
    leaks = LEAKS.filter((leak) => names.includes(leak));
    SHOWN.set(text, leaks);
  }
  return leaks;
}

/** Whether a text shows more of the reader than any letter does: name and address alone are on every envelope. */
export function showsPersonalData(text: Text): boolean {
  return leaksIn(text).some((leak) => leak !== 'name' && leak !== 'email');
}
