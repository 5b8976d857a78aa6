import { generateInbox } from '../../../src/core/mail/generate/inbox.ts';
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
