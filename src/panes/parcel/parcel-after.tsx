import { useEffect, useRef } from 'preact/hooks';
import type { FieldFeedback, ParcelFeedback } from '../../app/shift/parcel-feedback.ts';
import { useTexts } from '../common/app-context.ts';
import { useDesk } from '../desk/use-desk.ts';

/** What came of a parcel: a sentence and its reason at once, field by field on request. */
export function ParcelAfter({ feedback }: { readonly feedback: ParcelFeedback }) {
  const desk = useDesk();
  const t = useTexts();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus({ preventScroll: true }), [feedback.index]);
  const { fields, points, right, lang, why } = feedback;
  const headline = verdictText(feedback, t);
  return (
    <section class={`feedback parcel-after ${right ? 'is-right' : 'is-wrong'}`} aria-label={headline}>
      <div id="feedback-words">
        <h3 class="feedback-title">{headline}</h3>
        <p lang={lang}>{why}</p>
        {fields.length > 0 && (
          <p class="feedback-note">
            {t('parcel.fieldsRight', {
              right: fields.filter((one) => one.right).length,
              count: fields.length,
            })}
          </p>
        )}
      </div>
      <div class="feedback-end">
        <p class="feedback-points">{t('desk.feedback.points', { points })}</p>
        <button
          ref={next}
          type="button"
          class="next-button"
          aria-describedby="feedback-words"
          onClick={desk.next}
        >
          {t(desk.waiting.value === 0 ? 'desk.feedback.finish' : 'parcel.next')}
        </button>
      </div>
      <FieldsAgain feedback={feedback} />
    </section>
  );
}

/** The verdict in a sentence. */
export function verdictText({ verdict, rightName }: ParcelFeedback, t: ReturnType<typeof useTexts>): string {
  return t(`parcel.verdict.${verdict}`, { name: rightName ?? '' });
}

/** Each field that is worth a word, and why; open where it is asked for. */
export function FieldsAgain({ feedback }: { readonly feedback: ParcelFeedback }) {
  const t = useTexts();
  const { fields, missed } = feedback;
  if (fields.length + missed.length === 0) return null;
  return (
    <details class="feedback-more">
      <summary>{t(fields.length > 0 ? 'parcel.more' : 'parcel.missed')}</summary>
      <ul class="fields-again">
        {[...fields, ...missed].map((one) => (
          <li key={one.id}>
            <strong lang={feedback.lang}>{one.label}</strong>{' '}
            <FieldWhy field={one} judged={fields.length > 0} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function FieldWhy({ field, judged }: { readonly field: FieldFeedback; readonly judged: boolean }) {
  const t = useTexts();
  const { done, needed, right } = field;
  if (!judged) return <>{t(`parcel.pairs.${needed}.${needed}`)}</>;
  return (
    <>
      <em class={right ? 'is-right' : 'is-again'}>
        {t(right ? 'desk.feedback.right' : 'desk.feedback.again')}
      </em>{' '}
      {t(`parcel.pairs.${done}.${needed}`)}
    </>
  );
}
