import type { ShiftResult } from '../../app/saved/types.ts';
import { shareCourse } from '../../app/scores/share-course.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { formatDate } from '../menus/format.ts';
import { DataTable } from './data-table.tsx';
import { Plot } from './plot.tsx';

const MARKS = [0, 25, 50, 75, 100];

/** Share of points from shift to shift. */
export function PointsPlot({ results }: { readonly results: readonly ShiftResult[] }) {
  const app = useApp();
  const t = useTexts();
  const language = app.language.value;
  const course = shareCourse(results);
  const [first] = course;
  const last = course[course.length - 1];
  if (first === undefined || last === undefined) return null;
  const percent = (share: number): number => Math.floor(100 * share);
  const grouped = Math.max(...course.map(({ shifts }) => shifts));
  const count = course.reduce((sum, { shifts }) => sum + shifts, 0);
  return (
    <Plot
      title={t('scores.course.points')}
      axis={
        grouped > 1
          ? `${t('scores.course.pointsAxis')} ${t('scores.course.grouped', { count: grouped })}`
          : t('scores.course.pointsAxis')
      }
      said={t('scores.course.pointsSaid', {
        count,
        first: percent(first.share),
        last: percent(last.share),
        best: percent(Math.max(...course.map(({ share }) => share))),
      })}
      points={course.map(({ share }) => ({ value: 100 * share }))}
      span={[0, 100]}
      marks={MARKS.map((at) => ({ at, label: `${at}\u00a0%`, strong: at === 0 }))}
      feet={[formatDate(first.from, language), formatDate(last.to, language)]}
      table={
        <DataTable
          caption={t('scores.course.points')}
          head={[t('scores.course.when'), t('scores.course.shifts'), t('scores.course.share')]}
          rows={course.map(({ from, to, shifts, share }) => ({
            id: `${from} ${to}`,
            cells: [
              spanWords(from, to, (ms) => formatDate(ms, language)),
              shifts,
              `${percent(share)}\u00a0%`,
            ],
          }))}
        />
      }
    />
  );
}

/** "24 Nov 2026" or "24 Nov 2026 – 28 Nov 2026". */
export function spanWords(from: number, to: number, write: (ms: number) => string): string {
  const [first, last] = [write(from), write(to)];
  return first === last ? first : `${first} – ${last}`;
}
