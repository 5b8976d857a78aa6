import { nameKey } from '../contest/names.ts';
import type { Ranked } from './rank.ts';
import { shareRanks } from './share-ranks.ts';

export type TeamRow = {
  /** Null where fewer have played than are counted. */
  readonly rank: number | null;
  readonly team: string;
  readonly players: number;
  /** Points of its best players together, of as many as are counted. */
  readonly sum: number;
  /** `sum` over the number counted, to a tenth. */
  readonly mean: number;
};

/** Teams by the mean of their best `best` players; a team that has fewer of them comes last, without a rank. */
export function rankTeams(ranked: readonly Ranked[], best: number): readonly TeamRow[] {
  const teams = new Map<string, { readonly team: string; readonly points: number[] }>();
  for (const { team, played } of ranked) {
    if (team === null) continue;
    const there = teams.get(nameKey(team)) ?? { team, points: [] };
    there.points.push(played.points);
    teams.set(nameKey(team), there);
  }
  const rows = [...teams.values()].map(({ team, points }) => {
    // The best come first already: that is how players are ranked.
    const sum = points.slice(0, best).reduce((total, one) => total + one, 0);
    const counted = Math.max(1, Math.min(best, points.length));
    return { team, players: points.length, sum, mean: Math.round((sum * 10) / counted) / 10 };
  });
  rows.sort((a, b) => b.sum - a.sum || (a.team < b.team ? -1 : 1));
  const whole = rows.filter(({ players }) => players >= best);
  const short = rows.filter(({ players }) => players < best);
  return [...shareRanks(whole, (a, b) => b.sum - a.sum), ...short.map((row) => ({ ...row, rank: null }))];
}
