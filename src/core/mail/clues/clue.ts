import type { Text } from '../../level/text.ts';
import type { Rule, SeenWith, Strength } from '../../level/words.ts';
import type { ClueKind } from './catalogue.ts';

/** A piece of evidence: where it is, how strong, with what it is seen, which cards it may be strung to. */
export type Clue = {
  /** A part of the letter (`from`, `replyTo`, `subject`, a block id, `header.dmarc`), of the site or of the day. */
  readonly at: string;
  readonly strength: Strength;
  readonly tool: SeenWith;
  readonly rules: readonly Rule[];
  /** Names the explanation in the locales (`clues.<key>`). */
  readonly key: ClueKind;
  readonly params: Readonly<Record<string, string>>;
  /** The level's own explanation, which then stands in place of the key's. */
  readonly why: Text | null;
};

/** Whether the clue settles the letter: a decisive one against a fake, a confirming one for a genuine letter. */
export function settles(clue: Clue): boolean {
  return clue.strength === 'decisive' || clue.strength === 'confirming';
}
