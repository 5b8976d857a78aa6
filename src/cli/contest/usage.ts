import { EXIT, type Exit, type Output } from '../output.ts';
import type { Words } from './texts.ts';

/** Says on one line what is wrong with a call of the command, and what to do. */
export function complain(output: Output, { lang }: Words, message: string): void {
  output.err(`${lang === 'fr' ? 'triage\u00a0:' : 'triage:'} ${message}`);
}

export function usage(output: Output, words: Words, message: string): Exit {
  complain(output, words, message);
  return EXIT.usage;
}
