import type { ShiftResult } from '../../app/saved/types.ts';
import { hashOf } from '../../app/screen.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import { formatWhen } from './format.ts';
import { titleOf } from './level-title.ts';
import { Medal } from './medal.tsx';
import { percentOf } from './percent-of.ts';
import { ResultPrize } from './result-prize.tsx';

/** One finished shift in natural frequencies, and the way to its letters. */
export function ResultRow({ result }: { readonly result: ShiftResult }) {
  const app = useApp();
  const t = useTexts();
  const title = titleOf(app, result.record.level);
  const when = formatWhen(result.finishedAt, app.language.value);
  const { hits, fakes, correctRejections: kept, genuine, unsorted } = result.counts;
  return (
    <article class="result-row">
      <div class="result-what">
        <h2 class="result-title">{title}</h2>
        <p class="result-when">{when}</p>
      </div>
      <div class="result-how">
        <p class="result-counts">
          {fakes + genuine > 0 && t('results.counts', { hits, fakes, kept, genuine })}
          {unsorted > 0 && <>, {t('results.unsorted', { count: unsorted })}</>}
          {fakes + genuine > 0 && result.parcels !== undefined && <br />}
          {result.parcels !== undefined &&
            t(
              result.parcels.fields > 0 ? 'parcel.debrief.counts' : 'parcel.debrief.dispatchedOnly',
              result.parcels,
            )}
        </p>
        <p class="result-points">
          {t('results.points', { points: result.points, perfect: result.perfect })}
          {` (${percentOf(result)}\u00a0%)`}
        </p>
      </div>
      {result.practice === null && (
        <p class="result-medal">
          <Medal medal={result.medal} />
        </p>
      )}
      <ResultPrize result={result} when={when} />
      <a
        class="button button-quiet"
        href={hashOf({ name: 'debrief', result: result.id })}
        aria-label={t('results.open', { title, when })}
      >
        <Icon name="eye" />
        <span class="button-word">{t('results.look')}</span>
      </a>
    </article>
  );
}
