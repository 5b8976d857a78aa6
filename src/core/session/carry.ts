import type { Loot } from '../level/words.ts';
import type { Yesterday } from './yesterday.ts';

/** What earlier days left behind: changes wording and the thief's card, never points. */
export type Carry = {
  readonly loot: readonly Loot[];
  /** Null where nothing was played yet, or nothing went wrong. */
  readonly yesterday: Yesterday | null;
};

export const NOTHING_CARRIED: Carry = { loot: [], yesterday: null };
