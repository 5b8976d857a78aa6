import { settles } from '../mail/clues/clue.ts';
import type { Letter } from '../mail/letter.ts';
import type { StringOfEvidence } from '../session/session.ts';

export type EvidenceWorth = 'right' | 'true' | 'wrong' | 'none';

/**
 * What a string is worth: `right` ties a settling clue to one of its cards; `true` ties a supporting clue
 * (it holds, but does not settle the letter); `wrong` anything else.
 */
export function evidenceWorth(letter: Letter, string: StringOfEvidence | null): EvidenceWorth {
  if (string === null) return 'none';
  const here = letter.clues.filter((clue) => clue.at === string.part && clue.rules.includes(string.rule));
  if (here.some(settles)) return 'right';
  return here.some((clue) => clue.strength === 'supporting') ? 'true' : 'wrong';
}

/** Whether a string settles the letter by one of its clues. */
export function isRightString(letter: Letter, string: StringOfEvidence | null): boolean {
  return evidenceWorth(letter, string) === 'right';
}
