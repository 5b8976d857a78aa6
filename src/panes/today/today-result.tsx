import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ShiftResult } from '../../app/saved/types.ts';
import type { Post } from '../../app/today/post.ts';
import { type Shared, shareWords } from '../../app/today/share-text.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { ScreenLink } from '../common/screen-link.tsx';
import { Medal } from '../menus/medal.tsx';
import { ShareResult } from './share-result.tsx';
import { SquareRow } from './square-row.tsx';

type Props = { readonly post: Post; readonly counted: ShiftResult };

/** The result that counts: squares, points, what to copy; then the way to play it again. */
export function TodayResult({ post, counted }: Props) {
  const app = useApp();
  const t = useTexts();
  const shared = useSignal<Shared | 'old' | null>(null);
  useEffect(() => {
    let wanted = true;
    shared.value = null;
    void app.review(counted.id).then((review) => {
      if (!wanted) return;
      const { points, perfect } = counted;
      shared.value = review === null ? 'old' : { day: post.day, squares: review.squares, points, perfect };
    });
    return () => {
      wanted = false;
    };
  }, [app, counted, post.day]);
  const { value } = shared;
  return (
    <>
      <section class="today-result" aria-label={t('today.result')}>
        <p class="today-points">
          <strong>{t('results.points', { points: counted.points, perfect: counted.perfect })}</strong>
          <Medal medal={counted.medal} />
        </p>
        {value === null && <p class="today-wait">{t('common.loading')}</p>}
        {value === 'old' && <p>{t('today.old')}</p>}
        {value !== null && value !== 'old' && (
          <>
            <SquareRow squares={value.squares} words={shareWords(app.texts, value)} />
            <ShareResult shared={value} />
          </>
        )}
      </section>
      <div class="form-ways">
        <ScreenLink to={{ name: 'debrief', result: counted.id }} look="quiet" icon="eye">
          {t('today.look')}
        </ScreenLink>
        <button
          type="button"
          class="button button-quiet"
          onClick={() => void app.startShift(counted.record.level, post.seed)}
        >
          <span class="button-word">{t('today.again')}</span>
        </button>
      </div>
      <p class="sheet-note">
        {t('today.againHint')} {t('today.next')}
      </p>
      {post.again.map(({ id, points, perfect }) => (
        <p key={id} class="sheet-note today-again">
          <ScreenLink to={{ name: 'debrief', result: id }}>
            {t('today.againRow', { points, perfect })}
          </ScreenLink>
        </p>
      ))}
    </>
  );
}
