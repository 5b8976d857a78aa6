import type { PublicLetter } from '../public/public-letter.ts';

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** Stretches of other characters than spaces and line ends. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const gap = code <= SPACE || code === NO_BREAK_SPACE;
    if (!gap && !inside) words += 1;
    inside = !gap;
  }
  return words;
}

/** Words that a reader of the letter has before the eyes: its subject and its text. */
export function wordsOf({ subject, blocks }: PublicLetter): number {
  return blocks.reduce((sum, block) => sum + countWords(block.text), countWords(subject));
}
