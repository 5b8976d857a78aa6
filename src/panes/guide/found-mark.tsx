import { masteryOf } from '../../app/guide/mastery.ts';
import type { TopicId } from '../../core/score/topics.ts';
import { useApp, useTexts } from '../common/app-context.ts';

/** A stamp on what was met, with how often it was judged right; quiet words on what was not. */
export function FoundMark({ topic }: { readonly topic: TopicId }) {
  const { value: progress } = useApp().progress;
  const t = useTexts();
  // Who has not played comes to read, not to be told seventy times what is missing.
  if (progress === null || Object.keys(progress.topics).length === 0) return null;
  const mastery = masteryOf(progress, topic);
  if (mastery === null) return <p class="found-not">{t('guide.page.notMet')}</p>;
  const { right, judged } = mastery;
  return (
    <p class={`found-stamp${judged > 0 && right === judged ? ' is-sure' : ''}`}>
      {judged === 0 ? t('guide.page.unjudged') : t('guide.page.right', { right, judged })}
    </p>
  );
}
