import type { ShiftResult } from '../../app/saved/types.ts';
import { hashOf } from '../../app/screen.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import { formatWhen } from '../menus/format.ts';
import { titleOf } from '../menus/level-title.ts';
import { Medal } from '../menus/medal.tsx';
import { percentOf } from '../menus/percent-of.ts';
import { ResultPrize } from './result-prize.tsx';
import { ResultRecord } from './result-record.tsx';

type Props = {
  readonly result: ShiftResult;
  readonly ticked: boolean;
  /** Null where there is nothing to compare with. */
  readonly onTick: ((ticked: boolean) => void) | null;
};

/** One finished shift in natural frequencies, its record, and the way to its letters. */
export function ResultRow({ result, ticked, onTick }: Props) {
  const app = useApp();
  const t = useTexts();
  const title = titleOf(app, result.record.level);
  const when = formatWhen(result.finishedAt, app.language.value);
  const { hits, fakes, correctRejections: kept, genuine, unsorted } = result.counts;
  return (
    <article class="result-row">
      <div class="result-what">
        <h3 class="result-title">{title}</h3>
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
      <div class="result-ways">
        {onTick !== null && <Tick title={title} when={when} ticked={ticked} onTick={onTick} />}
        <a
          class="button button-quiet"
          href={hashOf({ name: 'debrief', result: result.id })}
          aria-label={t('results.open', { title, when })}
        >
          <Icon name="eye" />
          <span class="button-word">{t('results.look')}</span>
        </a>
      </div>
      <ResultRecord result={result} title={title} when={when} />
    </article>
  );
}

type TickProps = {
  readonly title: string;
  readonly when: string;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
};

function Tick({ title, when, ticked, onTick }: TickProps) {
  const t = useTexts();
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={ticked}
        aria-label={`${t('scores.list.compare')} ${t('scores.list.compareWhich', { title, when })}`}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span class="tick-face" aria-hidden="true">
        <Icon name="check" />
      </span>
      <span>{t('scores.list.compare')}</span>
    </label>
  );
}
