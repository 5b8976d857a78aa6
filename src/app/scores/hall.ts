import { bestOf, shareOf } from '../saved/best-of.ts';
import type { ShiftResult } from '../saved/types.ts';
import { postOf } from './same-letters.ts';

/** The best of one player; equal shares of points share a rank. */
export type HallRow = { readonly rank: number; readonly profile: string; readonly result: ShiftResult };

export type HallShift = {
  readonly level: string;
  readonly rows: readonly HallRow[];
  /** Whether all rows had the same letters; null where there is one row. */
  readonly same: boolean | null;
  /** Where letters differ: shifts that several players had letter for letter, the last played first. */
  readonly duels: readonly { readonly seed: number; readonly rows: readonly HallRow[] }[];
};

/** The hall of fame of this device: for each shift the best of each player. `results` come the last first. */
export function hallOf(results: readonly ShiftResult[], levels: readonly string[]): readonly HallShift[] {
  const played = results.filter(({ practice }) => practice === null);
  const known = [...new Set([...levels, ...played.map(({ record }) => record.level)])];
  return known.flatMap((level): readonly HallShift[] => {
    const own = played.filter(({ record }) => record.level === level);
    if (own.length === 0) return [];
    const rows = rank(own);
    const same = rows.length < 2 ? null : new Set(rows.map(({ result }) => postOf(result))).size === 1;
    return [{ level, rows, same, duels: same === false ? duelsOf(own) : [] }];
  });
}

function rank(results: readonly ShiftResult[]): readonly HallRow[] {
  const players = [...new Set(results.map(({ profile }) => profile))];
  const bests = players
    .flatMap((player) => bestOf(results.filter(({ profile }) => profile === player)) ?? [])
    .sort((a, b) => shareOf(b) - shareOf(a) || a.finishedAt - b.finishedAt);
  return bests.map((result) => ({
    rank: bests.findIndex((one) => shareOf(one) === shareOf(result)) + 1,
    profile: result.profile,
    result,
  }));
}

function duelsOf(results: readonly ShiftResult[]): HallShift['duels'] {
  return [...new Set(results.map(postOf))].flatMap((post) => {
    const rows = rank(results.filter((one) => postOf(one) === post));
    const [first] = rows;
    return first === undefined || rows.length < 2 ? [] : [{ seed: first.result.record.seed, rows }];
  });
}
