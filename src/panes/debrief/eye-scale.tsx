import type { Review } from '../../app/shift/review.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { formatTenths } from '../menus/format.ts';

const REACH = 1.5;

function place(c: number): number {
  return 50 + (50 * Math.max(-REACH, Math.min(REACH, c))) / REACH;
}

/** d′ and c with their ranges, from 24 judged letters on: an axis, and the same in one plain sentence. */
export function EyeScale({ review }: { readonly review: Review }) {
  const app = useApp();
  const t = useTexts();
  const { discernment, judged } = review;
  if (discernment === null) {
    return (
      <section>
        <h2>{t('debrief.sinceStart', { count: judged })}</h2>
        <p class="margin-quiet">{t('debrief.tooFew', { count: judged })}</p>
      </section>
    );
  }
  const { dPrime, c, dPrimeRange, cRange } = discernment;
  const figure = (value: number): string => formatTenths(value, app.language.value);
  const lean =
    cRange[1] < 0 ? 'debrief.leansReport' : cRange[0] > 0 ? 'debrief.leansTrust' : 'debrief.leansNone';
  return (
    <section>
      <h2>{t('debrief.sinceStart', { count: judged })}</h2>
      <svg class="eye-scale" viewBox="0 0 100 14" aria-hidden="true" preserveAspectRatio="none">
        <line x1="0" y1="7" x2="100" y2="7" />
        <line class="eye-zero" x1="50" y1="2" x2="50" y2="12" />
        <rect
          x={place(cRange[0])}
          y="5"
          width={Math.max(1, place(cRange[1]) - place(cRange[0]))}
          height="4"
        />
        <ellipse cx={place(c)} cy="7" rx="1.6" ry="4.4" />
      </svg>
      <p class="eye-ends" aria-hidden="true">
        <span>{t('debrief.tooMuchReport')}</span>
        <span>{t('debrief.tooMuchTrust')}</span>
      </p>
      <p>{t(lean)}</p>
      <p>
        {t('debrief.dPrime', {
          value: figure(dPrime),
          low: figure(dPrimeRange[0]),
          high: figure(dPrimeRange[1]),
        })}
      </p>
      <p>{t('debrief.c', { value: figure(c), low: figure(cRange[0]), high: figure(cRange[1]) })}</p>
      <p class="margin-quiet">{t('debrief.notSafety')}</p>
    </section>
  );
}
