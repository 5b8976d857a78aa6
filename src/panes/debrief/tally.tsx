import type { Review } from '../../app/shift/review.ts';
import { useTexts } from '../common/app-context.ts';
import { postCount } from '../menus/post-words.ts';

/** The head of the sheet: natural frequencies, points and the medal's stamp. */
export function Tally({ review }: { readonly review: Review }) {
  const t = useTexts();
  const { score, ms, letters, parcels, next } = review;
  const { counts, medal } = score;
  const seconds = Math.floor(ms / 1000);
  const of = (part: number, whole: number): string => t('debrief.of', { part, whole });
  const sum = (ofOne: (one: (typeof score.parcels)[number]) => number): number =>
    score.parcels.reduce((total, one) => total + ofOne(one), 0);
  const figures = [
    ...(letters.length === 0
      ? []
      : [
          [of(counts.hits, counts.fakes), t('debrief.fakes')],
          [of(counts.correctRejections, counts.genuine), t('debrief.genuine')],
          [String(score.rightStrings), t('debrief.strings')],
        ]),
    ...(parcels.length === 0
      ? []
      : [
          [
            of(
              sum((one) => Number(one.dispatchRight)),
              parcels.length,
            ),
            t('parcel.debrief.dispatched'),
          ],
        ]),
    ...(sum((one) => one.fields) === 0
      ? []
      : [
          [
            of(
              sum((one) => one.fieldsRight),
              sum((one) => one.fields),
            ),
            t('parcel.debrief.fields'),
          ],
        ]),
  ];
  return (
    <header class="tally">
      <h1 class="tally-title" tabIndex={-1}>
        {t('debrief.title')}
      </h1>
      <p class="tally-level" lang={review.lang}>
        {review.title}
      </p>
      {medal !== null && (
        <p class={`medal medal-${medal}`}>
          {t(`medals.${medal}`)}
          <span class="medal-rank">{t('debrief.medalRank', { at: review.medalRank ?? 0 })}</span>
        </p>
      )}
      <p class="tally-summary">
        {t(parcels.length > 0 ? 'debrief.summaryParcels' : 'debrief.summary', {
          what: postCount({ count: letters.length, parcels: parcels.length }, t),
          minutes: Math.floor(seconds / 60),
          seconds: seconds % 60,
        })}
      </p>
      {review.timeUp && <p class="tally-note">{t('debrief.timeUp')}</p>}
      <dl class="figures">
        {figures.map(([figure, label]) => (
          <div key={label} class="figure">
            <dd>{figure}</dd>
            <dt>{label}</dt>
          </div>
        ))}
      </dl>
      <p class="tally-points">
        <strong>{t('debrief.points', { points: score.points, perfect: score.perfect })}.</strong>{' '}
        {next !== null && t('debrief.nextMedal', { points: next.points, medal: t(`medals.${next.medal}`) })}
        {next === null && medal === null && !review.practice && t('debrief.guard')}
      </p>
    </header>
  );
}
