import { generateInbox } from '../../../src/core/mail/generate/inbox.ts';
import type { Letter } from '../../../src/core/mail/letter.ts';
import type { StringOfEvidence } from '../../../src/core/session/session.ts';
import { rightString } from '../../../src/core/simulate/player.ts';
import { shippedLevel } from '../../core/support/levels.ts';

export type Answer = { readonly genuine: boolean; readonly string: StringOfEvidence };

/** What a player who knows the truth of every letter would do. */
export function answersOf(level: string, seed: number): readonly Answer[] {
  return generateInbox(shippedLevel(level), seed).letters.map((letter) => {
    const string = rightString(letter);
    if (string === null) throw new Error(`nothing settles ${letter.template}`);
    return { genuine: letter.genuine, string };
  });
}

/** The seed of a shift whose first letter passes `test`, found by drawing: content may change, the search does not. */
export function seedWithFirst(level: string, test: (letter: Letter) => boolean): number {
  const compiled = shippedLevel(level);
  for (let seed = 1; seed < 20_000; seed += 1) {
    const [first] = generateInbox(compiled, seed).letters;
    if (first !== undefined && test(first)) return seed;
  }
  throw new Error(`no shift of ${level} begins so`);
}
