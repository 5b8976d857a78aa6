import type { ShiftResult } from '../../app/saved/types.ts';
import { type Translate, useApp, useTexts } from '../common/app-context.ts';
import { formatWhen } from '../menus/format.ts';
import { titleOf } from '../menus/level-title.ts';
import { percentOf } from '../menus/percent-of.ts';
import { DataTable } from './data-table.tsx';
import { minutesOf } from './minutes-of.ts';

type Props = { readonly first: ShiftResult; readonly second: ShiftResult };

/** The figures of two shifts in two columns, and by how much they differ. */
export function CompareFacts({ first, second }: Props) {
  const app = useApp();
  const t = useTexts();
  const row = (word: string, of: (one: ShiftResult) => string, change: string) => ({
    id: word,
    cells: [t(`scores.pair.${word}`), of(first), of(second), change],
  });
  const counted = (word: string, of: (one: ShiftResult) => string, number: (one: ShiftResult) => number) =>
    row(word, of, signed(number(second) - number(first), t));
  const medal = (one: ShiftResult): string =>
    one.medal === null ? t('scores.pair.none') : t(`medals.${one.medal}`);
  const ofAll = (part: number, whole: number): string => t('debrief.of', { part, whole });
  return (
    <DataTable
      caption={t('pages.compare')}
      head={(['what', 'first', 'second', 'change'] as const).map((word) => t(`scores.pair.${word}`))}
      rows={[
        row('shift', ({ record }) => titleOf(app, record.level), ''),
        row('when', ({ finishedAt }) => formatWhen(finishedAt, app.language.value), ''),
        counted(
          'points',
          (one) => ofAll(one.points, one.perfect),
          ({ points }) => points,
        ),
        row('share', (one) => `${percentOf(one)}\u00a0%`, signed(percentOf(second) - percentOf(first), t)),
        row('medal', medal, ''),
        counted(
          'fakes',
          ({ counts }) => ofAll(counts.hits, counts.fakes),
          ({ counts }) => counts.hits,
        ),
        counted(
          'genuine',
          ({ counts }) => ofAll(counts.correctRejections, counts.genuine),
          ({ counts }) => counts.correctRejections,
        ),
        counted(
          'strings',
          (one) => String(one.rightStrings),
          ({ rightStrings }) => rightStrings,
        ),
        row('time', ({ ms }) => minutesOf(ms, t), timeChange(second.ms - first.ms, t)),
      ]}
    />
  );
}

const MINUS = '\u2212';

/** "+3", "−2", or that it is the same. */
function signed(change: number, t: Translate): string {
  if (change === 0) return t('scores.pair.same');
  return change > 0 ? `+${change}` : `${MINUS}${-change}`;
}

function timeChange(ms: number, t: Translate): string {
  const words = minutesOf(Math.abs(ms), t);
  if (minutesOf(0, t) === words) return t('scores.pair.same');
  return `${ms > 0 ? '+' : MINUS}${words}`;
}
