import type { Entry } from './entry.ts';
import { isOdd } from './fast-letters.ts';
import type { Reason } from './reason.ts';
import { shareRanks } from './share-ranks.ts';
import { type BoardRules, playerOf, type Standing, sift } from './sift.ts';
import { rankTeams, type TeamRow } from './teams.ts';

export type Ranked = Standing & { readonly rank: number };

export type Board = {
  /** One row a player, the best first; equal ranks are shared. */
  readonly ranked: readonly Ranked[];
  readonly teams: readonly TeamRow[];
  /** Teams by the mean of their best so many. */
  readonly best: number;
  /** What does not count, with its reason, by file. */
  readonly refused: readonly (Entry & { readonly reason: Reason })[];
  /** For the organiser alone, never on a screen: ranked shifts that nobody can have read. */
  readonly odd: readonly Ranked[];
};

const BEST_OF_TEAM = 3;

/**
 * The board of all entries: by recomputed points, then more right verdicts, then fewer false alarms, then a shared
 * rank; between those the quicker first only where the event says so. Any order of the entries gives the same board.
 */
export function rankBoard(entries: readonly Entry[], rules: BoardRules): Board {
  const { standing, refused } = sift(entries, rules);
  const compare = rules.event?.speed === true ? bySpeed : byScore;
  const sorted = [...standing].sort((a, b) => compare(a, b) || byName(a, b));
  const { counted, spare } = rules.event === null ? { counted: sorted, spare: [] } : bestOnes(sorted);
  const ranked = shareRanks(counted, compare);
  const best = rules.best ?? rules.event?.teams?.best ?? BEST_OF_TEAM;
  const alone = rules.event !== null && rules.event.teams === null;
  return {
    ranked,
    teams: alone ? [] : rankTeams(ranked, best),
    best,
    refused: [...refused, ...spare].sort((a, b) => (a.file < b.file ? -1 : 1)),
    odd: ranked.filter(({ played }) => isOdd(played)),
  };
}

function byScore({ played: a }: Standing, { played: b }: Standing): number {
  return b.points - a.points || b.right - a.right || a.falseAlarms - b.falseAlarms;
}

function bySpeed(a: Standing, b: Standing): number {
  return byScore(a, b) || a.played.ms - b.played.ms;
}

function byName(a: Standing, b: Standing): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.file < b.file ? -1 : 1;
}

/** The best shift of each player; the others do not count, and say which one does. */
function bestOnes(sorted: readonly Standing[]): {
  readonly counted: readonly Standing[];
  readonly spare: readonly (Standing & { readonly reason: Reason })[];
} {
  const best = new Map<string, Standing>();
  for (const entry of sorted) {
    const player = playerOf(entry);
    if (!best.has(player)) best.set(player, entry);
  }
  return {
    counted: [...best.values()],
    spare: sorted.flatMap((entry) => {
      const file = best.get(playerOf(entry))?.file ?? entry.file;
      return file === entry.file
        ? []
        : [{ ...entry, reason: { code: 'board/betterAttempt', file } as const }];
    }),
  };
}
