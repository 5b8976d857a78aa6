import type { Review, ReviewedParcel } from '../../app/shift/review.ts';
import { type Translate, useTexts } from '../common/app-context.ts';
import { FieldsAgain, verdictText } from '../parcel/parcel-after.tsx';

/** The outgoing post of the shift: how each parcel left, and why that was right or not. */
export function DebriefParcels({ review }: { readonly review: Review }) {
  const t = useTexts();
  if (review.parcels.length === 0) return null;
  return (
    <section class="group">
      <h2 class="group-title">{t('parcel.debrief.title')}</h2>
      <ul class="group-list">
        {review.parcels.map((one) => (
          <Row key={one.parcel.index} reviewed={one} />
        ))}
      </ul>
    </section>
  );
}

function Row({ reviewed }: { readonly reviewed: ReviewedParcel }) {
  const t = useTexts();
  const { parcel, feedback } = reviewed;
  return (
    <li class="row parcel-again">
      <span class={`row-sign${feedback?.right ? ' is-right' : ''}`} aria-hidden="true">
        {feedback === null ? '–' : feedback.right ? '✓' : '✕'}
      </span>
      <div class="row-words">
        <p class="row-subject" lang={parcel.lang}>
          {parcel.title} <span class="row-partner">· {parcel.partner}</span>
        </p>
        <p class="row-why" lang={parcel.lang}>
          {parcel.purpose}
        </p>
        <p class="row-why">
          {dispatched(reviewed, t)} {feedback !== null && <strong>{verdictText(feedback, t)}</strong>}{' '}
          {feedback !== null && <span lang={feedback.lang}>{feedback.why}</span>}
        </p>
        {feedback !== null && <FieldsAgain feedback={feedback} />}
      </div>
    </li>
  );
}

function dispatched({ parcel, feedback }: ReviewedParcel, t: Translate): string {
  if (feedback === null) return t('parcel.debrief.left');
  if (feedback.dispatch === 'send') return t('parcel.debrief.sent');
  if (feedback.dispatch === 'refuse') return t('parcel.debrief.refused');
  const name = parcel.options.find(({ id }) => id === feedback.dispatch)?.name ?? '';
  return t('parcel.debrief.chosen', { name });
}
