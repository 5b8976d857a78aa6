import type { PublicParcel } from '../../core/parcel/public-parcel.ts';
import { useTexts } from '../common/app-context.ts';
import { Quotes } from './quotes.tsx';

/** What the partner answers when asked, on a card pinned beside the form. */
export function AnswersCard({ parcel }: { readonly parcel: PublicParcel }) {
  const t = useTexts();
  if (parcel.answers.length === 0) return null;
  return (
    <section class="paper paper-answers" aria-labelledby="answers-title">
      <h2 id="answers-title" class="paper-title" lang={parcel.lang}>
        {t('parcel.answersOf', { partner: parcel.partner })}
      </h2>
      <Quotes lines={parcel.answers} lang={parcel.lang} />
    </section>
  );
}
