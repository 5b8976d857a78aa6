import type { Loot } from '../level/words.ts';

/** What earlier days left behind: changes wording and the thief's card, never points. */
export type Carry = { readonly loot: readonly Loot[] };

export const NOTHING_CARRIED: Carry = { loot: [] };
