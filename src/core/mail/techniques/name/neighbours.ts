import type { Keyboard } from '../../../level/words.ts';

const QWERTY = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const QWERTZ = ['qwertzuiop', 'asdfghjkl', 'yxcvbnm'];
const AZERTY = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];
const ROWS: Readonly<Record<Keyboard, readonly string[]>> = {
  qwerty: QWERTY,
  qwertz: QWERTZ,
  azerty: AZERTY,
};

/** The letters left and right of a letter on a keyboard; none for a figure or a hyphen. */
export function neighboursOf(char: string, keyboard: Keyboard): readonly string[] {
  const row = ROWS[keyboard].find((keys) => keys.includes(char));
  if (row === undefined) return [];
  const at = row.indexOf(char);
  return [row[at - 1], row[at + 1]].filter((key) => key !== undefined);
}
