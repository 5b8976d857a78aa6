import type { ParcelFeedback } from '../../app/shift/parcel-feedback.ts';
import type { PublicParcel } from '../../core/parcel/public-parcel.ts';
import { useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { Quotes } from './quotes.tsx';

type Props = { readonly parcel: PublicParcel; readonly feedback: ParcelFeedback | null };

/** The suppliers of a choice, each with what it promises. */
export function SupplierCards({ parcel, feedback }: Props) {
  const desk = useDesk();
  const t = useTexts();
  const chosen = desk.chosenWay.value;
  return (
    <ul class="suppliers" aria-label={t('parcel.offersOf')}>
      {parcel.options.map(({ id, name, answers }) => (
        <li key={id} class={`supplier${chosen === id || feedback?.dispatch === id ? ' is-chosen' : ''}`}>
          <h3 class="supplier-name" lang={parcel.lang} translate={false}>
            {name}
          </h3>
          <Quotes lines={answers} lang={parcel.lang} />
          {feedback === null ? (
            <button
              type="button"
              class="supplier-pick"
              data-way={id}
              aria-pressed={chosen === id}
              onClick={() => desk.chooseWay(chosen === id ? null : id)}
            >
              {chosen === id && <Icon name="check" />}
              {t('parcel.pick', { name })}
            </button>
          ) : (
            <OptionMark id={id} feedback={feedback} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Which card was chosen and which was right, by sign and word. */
function OptionMark({ id, feedback }: { readonly id: string; readonly feedback: ParcelFeedback }) {
  const t = useTexts();
  const mine = feedback.dispatch === id;
  const best = feedback.rightDispatch === id;
  if (!mine && !best) return null;
  const words = [
    ...(mine ? [t('parcel.wasChosen')] : []),
    ...(best && !mine ? [t('parcel.wasBest')] : []),
    ...(mine ? [t(best ? 'desk.feedback.right' : 'desk.feedback.again')] : []),
  ];
  return (
    <p class={`field-mark ${best ? 'is-right' : 'is-again'}`}>
      <Icon name={best ? 'check' : 'arrow-counter-clockwise'} /> {words.join(' · ')}
    </p>
  );
}
