import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Level } from '../../../src/core/level/level.ts';
import { generateInbox } from '../../../src/core/mail/generate/inbox.ts';
import { RULES_VERSION } from '../../../src/core/rules-version.ts';
import { scoreOf } from '../../../src/core/score/score.ts';
import { seedsTo } from '../support/levels.ts';
import { playAtRandom } from '../support/random-player.ts';

export type Frozen = {
  readonly rules: number;
  readonly level: string;
  readonly shifts: readonly {
    readonly seed: number;
    readonly inbox: string;
    readonly points: number;
    readonly ms: number;
  }[];
};

/** What the rules make of a level: the digest of each inbox, and the score of the same random play. */
export function freeze(level: Level): Frozen {
  return {
    rules: RULES_VERSION,
    level: level.digest,
    shifts: seedsTo(20).map((seed) => {
      const played = playAtRandom(level, seed);
      const inbox = canonicalize(generateInbox(level, seed)) ?? '';
      return {
        seed,
        inbox: createHash('sha256').update(inbox).digest('hex'),
        points: scoreOf(played).points,
        ms: played.ms,
      };
    }),
  };
}
