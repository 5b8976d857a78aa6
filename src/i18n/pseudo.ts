import type { TextsPort } from '../app/ports/texts.ts';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  y: 'ÿ',
  c: 'ç',
  n: 'ñ',
};
const GROWTH = 0.4;

/** A text made 40 % longer and marked at both ends: what stays plain is not translated, what is cut has no room. */
export function stretch(text: string): string {
  const accented = [...text].map((char) => ACCENTS[char] ?? char).join('');
  const filling = '·'.repeat(Math.ceil(text.length * GROWTH));
  return text === '' ? '' : `[${accented}${filling.replace(/(.{6})/g, '$1 ').trimEnd()}]`;
}

/** For development only: the page in a language longer than any that will come. */
export function stretched(texts: TextsPort): TextsPort {
  return { ...texts, t: (key, params) => stretch(texts.t(key, params)) };
}
