import { type Cell, toCsv } from '../../core/csv.ts';
import type { TextsPort, UiLanguage } from '../ports/texts.ts';
import { shareOf } from '../saved/best-of.ts';
import type { ShiftResult } from '../saved/types.ts';
import { localDay } from './pick-results.ts';

const COLUMNS = [
  ...['day', 'time', 'player', 'shift', 'practice', 'points', 'perfect', 'percent', 'medal'],
  ...['hits', 'fakes', 'falseAlarms', 'genuine', 'unsorted', 'strings', 'seconds', 'seed', 'rules', 'digest'],
] as const;

type Words = {
  readonly t: TextsPort['t'];
  readonly language: UiLanguage;
  readonly player: string;
  readonly titleOf: (level: string) => string;
};

/** One row a shift, as they stand in the list. */
export function resultsCsv(results: readonly ShiftResult[], words: Words): string {
  const { t, language } = words;
  return toCsv(
    [COLUMNS.map((column) => t(`scores.csv.${column}`)), ...results.map((result) => rowOf(result, words))],
    language,
  );
}

function rowOf(result: ShiftResult, { t, player, titleOf }: Words): readonly Cell[] {
  const { record, counts, medal, practice } = result;
  return [
    ...[localDay(result.finishedAt), timeOf(result.finishedAt), player, titleOf(record.level)],
    ...[practice === null ? '' : t('scores.csv.yes'), result.points, result.perfect],
    ...[Math.floor(100 * shareOf(result)), medal === null ? '' : t(`medals.${medal}`)],
    ...[counts.hits, counts.fakes, counts.falseAlarms, counts.genuine, counts.unsorted],
    ...[result.rightStrings, Math.round(result.ms / 1000), record.seed, record.rules, record.digest],
  ];
}

function timeOf(ms: number): string {
  const at = new Date(ms);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
