import { nameKey } from '../contest/names.ts';
import { type Cell, toCsv } from '../csv.ts';
import type { Entry } from './entry.ts';
import type { Board } from './rank.ts';
import { type Say, sayReason } from './say.ts';
import type { TeamRow } from './teams.ts';

/** One row a file, ranked ones first, and a last line on what it proves. French spreadsheets want semicolons. */
export function boardCsv({ ranked, refused, teams }: Board, say: Say, lang: string): string {
  const byTeam = new Map(teams.map((row) => [nameKey(row.team), row]));
  const rows: readonly (readonly Cell[])[] = [
    COLUMNS.map((column) => say(`board.page.${column}`)),
    ...ranked.map((entry) => rowOf(entry, entry.rank, '', byTeam)),
    ...refused.map((entry) => rowOf(entry, null, sayReason(say, entry.reason), byTeam)),
    [say('board.page.proof')],
  ];
  return toCsv(rows, lang);
}

const COLUMNS = [
  ...['rank', 'name', 'team', 'score', 'possible', 'right', 'falseAlarms', 'seconds'],
  ...['teamRank', 'teamMean', 'file', 'reason'],
] as const;

function rowOf(
  { name, team, played, file }: Entry,
  rank: number | null,
  reason: string,
  byTeam: ReadonlyMap<string, TeamRow>,
): readonly Cell[] {
  const row = team === null || rank === null ? undefined : byTeam.get(nameKey(team));
  return [
    ...[rank, name, team, played?.points ?? null, played?.perfect ?? null, played?.right ?? null],
    ...[played?.falseAlarms ?? null, played === null ? null : secondsOf(played.ms)],
    ...[row?.rank ?? null, row?.mean ?? null, file, reason],
  ];
}

/** Whole seconds of shift time. */
export function secondsOf(ms: number): number {
  return Math.round(ms / 1000);
}
