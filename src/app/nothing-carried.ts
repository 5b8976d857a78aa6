import type { Carry } from '../core/session/session.ts';

/** Its own value here, so that the first screen does not fetch the core for it. */
export const NOTHING_CARRIED: Carry = { loot: [] };
