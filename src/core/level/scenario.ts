import type { Text } from './text.ts';
import type { CallEnd, HAIR, Lever, Loot, Pretext, Role, ShownNumber, Voice, WEAR } from './words.ts';

/** Whose line of the directory checks a caller; `other` stands in none. */
export type CallClaim =
  | { readonly kind: 'brand' }
  | { readonly kind: 'person'; readonly person: Role }
  | { readonly kind: 'supplier'; readonly supplier: string }
  | { readonly kind: 'other' };

export type Portrait = {
  /** 1…5, light to dark. */
  readonly skin: number;
  readonly hair: (typeof HAIR)[number];
  /** Of the hair, 1…5. */
  readonly shade: number;
  readonly wear: (typeof WEAR)[number];
};

export type Caller = {
  readonly claim: CallClaim;
  /** Null takes the name that the directory has. */
  readonly name: Text | null;
  readonly role: Text;
  readonly voice: Voice;
  readonly portrait: Portrait;
  readonly shows: ShownNumber;
};

/** When an answer is offered: what was said or not said before, and whether something was given away. */
export type Condition = {
  readonly said: readonly string[];
  readonly unsaid: readonly string[];
  readonly gave: boolean | null;
};

export type CallAnswer = {
  readonly id: string;
  readonly says: Text;
  /** The line that follows. */
  readonly to: string;
  /** What it gives away. */
  readonly gives: Loot | null;
  /** Checks the caller by a fact of Your day or of the directory, on the line. */
  readonly settles: boolean;
  readonly when: Condition | null;
  readonly why: Text | null;
};

export type CallLine = {
  readonly id: string;
  readonly variants: readonly Text[];
  /** In the words of somebody who knows what the player let slip. */
  readonly aware: readonly Text[];
  readonly lever: Lever | null;
  readonly answers: readonly CallAnswer[];
  /** A line that ends the call has no answers. */
  readonly end: CallEnd | null;
};

/** A telephone call: a graph of lines and answers, language-free in its course. */
export type Scenario = {
  readonly id: string;
  readonly genuine: boolean;
  readonly pretext: Pretext;
  readonly caller: Caller;
  /** The act of Your day that it answers (genuine) or rides on (hostile). */
  readonly act: string | null;
  /** Companies whose people get this call; null: all. */
  readonly companies: readonly string[] | null;
  readonly start: string;
  /** The line that answers on the number that the caller gave. */
  readonly ownNumber: string | null;
  /** Left when nobody answers. */
  readonly voicemail: readonly Text[];
  readonly lines: readonly CallLine[];
};
