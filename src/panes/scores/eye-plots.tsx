import type { ShiftResult } from '../../app/saved/types.ts';
import { type EyeMark, eyeCourse } from '../../app/scores/eye-course.ts';
import { type PlotPoint, spanOf } from '../../app/scores/plot.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { formatDate, formatTenths } from '../menus/format.ts';
import { DataTable } from './data-table.tsx';
import { Plot } from './plot.tsx';
import { spanWords } from './points-plot.tsx';

type Measure = {
  readonly key: 'dPrime' | 'c';
  readonly value: (mark: EyeMark) => number;
  readonly range: (mark: EyeMark) => readonly [number, number];
};

const D_PRIME: Measure = {
  key: 'dPrime',
  value: ({ eye }) => eye.dPrime,
  range: ({ eye }) => eye.dPrimeRange,
};
const LEANING: Measure = { key: 'c', value: ({ eye }) => eye.c, range: ({ eye }) => eye.cRange };

/** How well true and false are told apart: in plain counts first, then d′ and c with their ranges. */
export function EyePlots({ results }: { readonly results: readonly ShiftResult[] }) {
  const t = useTexts();
  const { marks, judged, waiting } = eyeCourse(results);
  const latest = marks[marks.length - 1];
  return (
    <section>
      <h2 class="sheet-heading">{t('scores.course.eye')}</h2>
      {latest === undefined ? (
        <p>{t('debrief.tooFew', { count: judged })}</p>
      ) : (
        <>
          <p class="eye-now">
            <strong>{t('scores.course.nowHits', { hits: latest.hits, fakes: latest.fakes })}</strong>
            <strong>
              {t('scores.course.nowAlarms', { falseAlarms: latest.falseAlarms, genuine: latest.genuine })}
            </strong>
            <span>{t('scores.course.lately', { count: latest.shifts })}</span>
          </p>
          <EyePlot marks={marks} measure={D_PRIME} />
          <EyePlot marks={marks} measure={LEANING} />
          <p class="sheet-note">
            {t('scores.course.range')}
            {waiting > 0 && <> {t('scores.course.waiting', { count: waiting })}</>}
          </p>
        </>
      )}
    </section>
  );
}

function EyePlot({ marks, measure }: { readonly marks: readonly EyeMark[]; readonly measure: Measure }) {
  const app = useApp();
  const t = useTexts();
  const language = app.language.value;
  const { key, value, range } = measure;
  const write = (number: number): string => formatTenths(number, language);
  const day = (ms: number): string => formatDate(ms, language);
  const worded = (mark: EyeMark): string =>
    t('scores.course.value', {
      value: write(value(mark)),
      low: write(range(mark)[0]),
      high: write(range(mark)[1]),
    });
  const points = marks.map((mark): PlotPoint => {
    const [low, high] = range(mark);
    return { value: value(mark), low, high };
  });
  const [first] = marks;
  const last = marks[marks.length - 1];
  if (first === undefined || last === undefined) return null;
  const what = t(`scores.course.${key}`);
  const ends = spanOf(points, key === 'c' ? [-1, 1] : [0, 3]);
  // The middle of the leaning lies in the middle.
  const reach = Math.max(-ends[0], ends[1]);
  const span = key === 'c' ? ([-reach, reach] as const) : ends;
  return (
    <Plot
      title={what}
      axis={t(`scores.course.${key}Axis`)}
      said={
        marks.length === 1
          ? t('scores.course.saidOne', { what, last: worded(last) })
          : t('scores.course.said', { what, first: worded(first), last: worded(last) })
      }
      points={points}
      span={span}
      marks={
        key === 'c'
          ? [
              { at: reach, label: t('scores.course.trusts') },
              { at: 0, label: t('scores.course.even'), strong: true },
              { at: -reach, label: t('scores.course.reports') },
            ]
          : Array.from({ length: span[1] - span[0] + 1 }, (_, at) => ({
              at: span[0] + at,
              label: formatTenths(span[0] + at, language),
              strong: span[0] + at === 0,
            }))
      }
      feet={[day(first.to), day(last.to)]}
      table={
        <DataTable
          caption={what}
          head={[
            t('scores.course.when'),
            t('scores.course.fakes'),
            t('scores.course.alarms'),
            t('scores.course.shifts'),
            what,
          ]}
          rows={marks.map((mark) => ({
            id: String(mark.from),
            cells: [
              spanWords(mark.from, mark.to, day),
              t('scores.course.of', { part: mark.hits, whole: mark.fakes }),
              t('scores.course.of', { part: mark.falseAlarms, whole: mark.genuine }),
              mark.shifts,
              worded(mark),
            ],
          }))}
        />
      }
    />
  );
}
