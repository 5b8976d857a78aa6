import { useEffect, useRef } from 'preact/hooks';
import type { Feedback, FeedbackLine } from '../../app/shift/feedback.ts';
import { useTexts } from '../common/app-context.ts';
import { GuideLinks } from '../common/guide-links.tsx';
import { scrollToPart } from './scroll-to-part.ts';
import { useDesk } from './use-desk.ts';

/** What the stamp brings: one sentence at once, the rest on request. */
export function FeedbackPanel({ feedback }: { readonly feedback: Feedback }) {
  const desk = useDesk();
  const t = useTexts();
  const next = useRef<HTMLButtonElement>(null);
  const { right, verdict, main, worth } = feedback;
  useEffect(() => {
    next.current?.focus({ preventScroll: true });
    const part = main?.part;
    if (part !== undefined) scrollToPart(part);
  }, [main]);
  const last = desk.waiting.value === 0;
  const headline = `desk.feedback.${right ? 'right' : 'wrong'}${verdict === 'report' ? 'Report' : 'Trust'}`;
  return (
    <section class={`feedback ${right ? 'is-right' : 'is-wrong'}`} aria-label={t(headline)}>
      <div class="feedback-top">
        <span class={`feedback-stamp feedback-stamp-${verdict}`} aria-hidden="true">
          {t(`desk.${verdict}`)}
        </span>
        <div class="feedback-words" id="feedback-words">
          <h3 class="feedback-title">{t(headline)}</h3>
          {main !== null && (
            <p class="feedback-main" lang={main.lang}>
              {main.text}
            </p>
          )}
          {feedback.falseAlarm && <p class="feedback-note">{t('desk.feedback.falseAlarm')}</p>}
          {feedback.given !== null && (
            <p class="feedback-note">{t('desk.feedback.given', { loot: t(`loot.${feedback.given}`) })}</p>
          )}
          {worth !== 'right' && main !== null && main.rules.length > 0 && (
            <p class="feedback-note">
              {t('desk.feedback.card', {
                rules: main.rules.map((rule) => t(`rules.${rule}.title`)).join(', '),
              })}
            </p>
          )}
          {right && verdict === 'report' && worth === 'right' && (
            <p class="feedback-note">{t('desk.feedback.stale')}</p>
          )}
          {right && worth !== 'none' && <p class="feedback-note">{t(`desk.feedback.evidence.${worth}`)}</p>}
        </div>
        <div class="feedback-end">
          {!desk.level.guided && (
            <p class="feedback-points">{t('desk.feedback.points', { points: feedback.points })}</p>
          )}
          <button
            ref={next}
            type="button"
            class="next-button"
            aria-describedby="feedback-words"
            onClick={desk.next}
          >
            {t(last ? 'desk.feedback.finish' : 'desk.feedback.next')}
          </button>
        </div>
      </div>
      <MoreFeedback feedback={feedback} />
    </section>
  );
}

/** Everything else about a letter: what settled it too, and what was odd but decides nothing. */
export function MoreFeedback({ feedback }: { readonly feedback: Feedback }) {
  const t = useTexts();
  const { others, odd, topics } = feedback;
  if (others.length + odd.length + topics.length === 0) return null;
  return (
    <details class="feedback-more">
      <summary>{t('desk.feedback.more')}</summary>
      <Lines title={t('desk.feedback.others')} lines={others} />
      <Lines title={t('desk.feedback.odd')} lines={odd} />
      <GuideLinks topics={topics} />
    </details>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly FeedbackLine[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line.part + line.text} lang={line.lang}>
            {line.text}
          </li>
        ))}
      </ul>
    </>
  );
}
