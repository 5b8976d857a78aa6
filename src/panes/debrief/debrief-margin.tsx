import { useSignal } from '@preact/signals';
import { guidePage } from '../../app/guide/page-of.ts';
import type { ShiftResult } from '../../app/saved/types.ts';
import { hashOf } from '../../app/screen.ts';
import type { Review } from '../../app/shift/review.ts';
import { type Translate, useApp, useTexts } from '../common/app-context.ts';
import { Paragraphs } from '../common/paragraphs.tsx';
import { EyeScale } from './eye-scale.tsx';

/** Beside the sheet: techniques met, the thief's card, the eye, and the number for the team. */
export function DebriefMargin({ review, result }: { readonly review: Review; readonly result: ShiftResult }) {
  const t = useTexts();
  return (
    <aside class="margin">
      <section>
        <h2>{t('debrief.keep')}</h2>
        <div lang={review.lang}>
          <Paragraphs text={review.debrief} />
        </div>
      </section>
      {review.letters.length > 0 && <Techniques review={review} />}
      {/* Outgoing parcels neither give the thief anything nor take it away. */}
      {review.letters.length + review.calls.length > 0 && (
        <section>
          <h2>{t('debrief.thief')}</h2>
          {thiefLines(review, t).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
      {/* A round of practice is one player's: its number gives nobody else the same letters. */}
      {!review.practice && (
        <>
          {review.letters.length > 0 && <EyeScale review={review} />}
          <SeedCard result={result} />
        </>
      )}
    </aside>
  );
}

function Techniques({ review }: { readonly review: Review }) {
  const t = useTexts();
  return (
    <section>
      <h2>{t('debrief.techniques')}</h2>
      {review.techniques.length === 0 && <p class="margin-quiet">{t('debrief.noTechniques')}</p>}
      <ul class="bars">
        {review.techniques.map(({ id, right, seen }) => (
          <li key={id} class="bar-row">
            <a class="text-link" href={hashOf(guidePage(`technique:${id}`))}>
              {t(`topics.technique.${id}`)}
            </a>
            <span class="bar" aria-hidden="true">
              <span
                class={right === seen ? 'bar-fill is-full' : 'bar-fill'}
                style={{ width: `${(100 * right) / seen}%` }}
              />
            </span>
            <span class="bar-figure">
              {right}/{seen}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function thiefLines(review: Review, t: Translate): readonly string[] {
  const said = (key: string, today: boolean, stale: boolean): readonly string[] => {
    const names = review.thief
      .filter((line) => line.today === today && line.stale === stale)
      .map(({ what, value }) => t(value === null ? `loot.${what}` : `leaks.${what}`));
    return names.length > 0 ? [t(key, { what: names.join(', ') })] : [];
  };
  const lines = [
    ...said('debrief.thiefNew', true, false),
    ...said('debrief.thiefBoth', true, true),
    ...said('debrief.thiefStale', false, true),
  ];
  return lines.length > 0 ? lines : [t('debrief.thiefSame')];
}

function SeedCard({ result }: { readonly result: ShiftResult }) {
  const app = useApp();
  const t = useTexts();
  const copied = useSignal(false);
  const { level, seed } = result.record;
  const copy = async (): Promise<void> => {
    const { href } = new URL(hashOf({ name: 'briefing', level, seed }), location.href);
    try {
      await navigator.clipboard.writeText(href);
      copied.value = true;
    } catch {
      app.go({ name: 'briefing', level, seed });
    }
  };
  return (
    <section>
      <h2>{t('debrief.seed')}</h2>
      <p class="seed mono">{seed}</p>
      <p class="margin-quiet">{t('debrief.seedHint')}</p>
      <button type="button" class="margin-button" onClick={() => void copy()}>
        {t(copied.value ? 'debrief.copied' : 'debrief.copy')}
      </button>
    </section>
  );
}
