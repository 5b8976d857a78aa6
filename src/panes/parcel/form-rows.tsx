import type { Signal } from '@preact/signals';
import type { ParcelFeedback } from '../../app/shift/parcel-feedback.ts';
import type { PublicParcel } from '../../core/parcel/public-parcel.ts';
import { useTexts } from '../common/app-context.ts';
import { useDesk } from '../desk/use-desk.ts';
import { FieldButton } from './field-button.tsx';
import { FieldMark } from './field-mark.tsx';
import { FieldValue } from './field-value.tsx';
import { treatmentOf } from './treat-field.ts';
import { Treatments } from './treatments.tsx';

type Props = {
  readonly parcel: PublicParcel;
  readonly open: Signal<string | null>;
  readonly feedback: ParcelFeedback | null;
};

/** The form: a row a field, and after the dispatch what was right at its row. */
export function FormRows({ parcel, open, feedback }: Props) {
  const desk = useDesk();
  const t = useTexts();
  const { lang } = parcel;
  return (
    <ul class="form-rows" aria-label={t('parcel.fields')}>
      {parcel.fields.map((field, at) => {
        const how = treatmentOf(desk, field);
        const judged = feedback?.fields.find((one) => one.id === field.id);
        return (
          <li
            key={field.id}
            class={`form-row${judged === undefined ? '' : judged.right ? ' is-right' : ' is-again'}`}
          >
            <span class="form-label" lang={lang} aria-hidden={feedback === null}>
              {field.label}
            </span>
            {feedback === null ? (
              <FieldButton field={field} lang={lang} at={at} place={field.id} open={open} />
            ) : (
              <span class={`parcel-field field-${how}`}>
                <FieldValue field={field} how={how} lang={lang} at={at} />
              </span>
            )}
            <span class="form-state" aria-hidden={feedback === null}>
              {judged === undefined ? t(`parcel.states.${how}`) : <FieldMark judged={judged} />}
            </span>
            {open.value === field.id && feedback === null && (
              <Treatments field={field} lang={lang} place={field.id} open={open} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
