import '../styles/debrief.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ShiftResult } from '../../app/saved/types.ts';
import type { Review } from '../../app/shift/review.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { prizeOf } from '../common/prize-of.ts';
import { copyInert } from '../desk/copy-inert.ts';
import { DebriefCalls } from './debrief-calls.tsx';
import { DebriefLetters } from './debrief-letters.tsx';
import { DebriefMargin } from './debrief-margin.tsx';
import { DebriefParcels } from './debrief-parcels.tsx';
import { LetterDialog } from './letter-dialog.tsx';
import { Tally } from './tally.tsx';

/** A finished shift: what was caught, what is worth another look, and what to keep. */
export function DebriefScreen({ result: id }: { readonly result: string }) {
  const app = useApp();
  const t = useTexts();
  const review = useSignal<Review | null>(null);
  const missing = useSignal(false);
  const shown = useSignal<number | null>(null);
  const { value: language } = app.language;
  const result = app.results.value.find((one) => one.id === id);
  useEffect(() => {
    void app.review(id).then((made) => {
      review.value = made;
      missing.value = made === null;
      if (made !== null) app.celebrate(id, made.score.medal !== null);
    });
  }, [id, language, app]);
  const { value } = review;
  if (missing.value) return <p class="debrief-wait">{t('debrief.gone')}</p>;
  if (value === null || result === undefined) return <p class="debrief-wait">{t('debrief.loading')}</p>;
  return (
    <div class="debrief-frame" onCopy={(event) => copyInert(event, value.defang)}>
      <div class="debrief">
        <article class="debrief-sheet">
          <Tally review={value} />
          <DebriefCalls review={value} />
          {value.letters.length > 0 && (
            <DebriefLetters review={value} show={(index) => (shown.value = index)} />
          )}
          <DebriefParcels review={value} />
          {value.practice ? <PracticeWays level={result.record.level} /> : <Ways result={result} />}
        </article>
        <DebriefMargin review={value} result={result} />
      </div>
      {shown.value !== null && (
        <LetterDialog review={value} index={shown.value} close={() => (shown.value = null)} />
      )}
    </div>
  );
}

function PracticeWays({ level }: { readonly level: string }) {
  const app = useApp();
  const t = useTexts();
  return (
    <div class="debrief-ways">
      <button
        type="button"
        class="next-button"
        data-action="another"
        onClick={() => void app.startShift(level, null)}
      >
        {t('practice.another')}
      </button>
      <button type="button" class="quiet-button" onClick={() => app.go({ name: 'practice' })}>
        {t('practice.back')}
      </button>
      <button type="button" class="quiet-button" onClick={() => app.go({ name: 'title' })}>
        {t('debrief.home')}
      </button>
    </div>
  );
}

function Ways({ result }: { readonly result: ShiftResult }) {
  const app = useApp();
  const t = useTexts();
  const { level, seed } = result.record;
  const prize = prizeOf(app, result);
  return (
    <div class="debrief-ways">
      {prize !== null && (
        <button type="button" class="next-button" data-action="prize" onClick={() => app.go(prize.to)}>
          {t(prize.word)}
        </button>
      )}
      <button
        type="button"
        class={prize === null ? 'next-button' : 'quiet-button'}
        onClick={() => app.go({ name: 'shifts' })}
      >
        {t('debrief.next')}
      </button>
      <button type="button" class="quiet-button" onClick={() => app.go({ name: 'briefing', level, seed })}>
        {t('debrief.replay')}
      </button>
      <button type="button" class="quiet-button" onClick={() => app.go({ name: 'title' })}>
        {t('debrief.home')}
      </button>
    </div>
  );
}
