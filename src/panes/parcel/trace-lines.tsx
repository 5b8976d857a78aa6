import type { Signal } from '@preact/signals';
import type { ParcelFeedback } from '../../app/shift/parcel-feedback.ts';
import type { PublicField, PublicParcel, TracePiece } from '../../core/parcel/public-parcel.ts';
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

/** A log, an address, an event: its lines, in which the fields stand where they travel unseen. */
export function TraceLines({ parcel, open, feedback }: Props) {
  const desk = useDesk();
  const t = useTexts();
  const { lang } = parcel;
  const find = (id: string): PublicField | undefined => parcel.fields.find((one) => one.id === id);
  return (
    <>
      <ol class="trace" aria-label={t('parcel.trace')}>
        {parcel.lines.map((line, row) => {
          const opened = line.findIndex((_, at) => open.value === placeOf(row, at));
          const field = fieldOf(line[opened], find);
          return (
            // A line of a log has no name of its own: its place is what it is.
            <li key={row} class="trace-line">
              <p class="trace-text" lang={lang}>
                {line.map((piece, at) => {
                  // What is indented may not fit beside its indent: it would leave an empty line.
                  if ('text' in piece) return at === 0 && piece.text.trim() === '' ? null : piece.text;
                  const found = fieldOf(piece, find);
                  if (found === undefined) return null;
                  const how = treatmentOf(desk, found);
                  const place = placeOf(row, at);
                  const shared = { field: found, lang, at: row + at };
                  if (feedback === null)
                    return <FieldButton key={place} {...shared} place={place} open={open} />;
                  const right = feedback.fields.find((one) => one.id === found.id)?.right;
                  const mark = right === undefined ? '' : right ? ' is-right' : ' is-again';
                  return (
                    <span key={place} class={`parcel-field field-${how}${mark}`}>
                      <FieldValue {...shared} how={how} />
                    </span>
                  );
                })}
              </p>
              {field !== undefined && feedback === null && (
                <Treatments field={field} lang={lang} place={placeOf(row, opened)} open={open} />
              )}
            </li>
          );
        })}
      </ol>
      {feedback !== null && feedback.fields.length > 0 && (
        <ul class="trace-marks">
          {feedback.fields.map((judged) => (
            <li key={judged.id}>
              <span class="form-label" lang={lang}>
                {judged.label}
              </span>
              <FieldMark judged={judged} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function placeOf(row: number, at: number): string {
  return `${row}-${at}`;
}

function fieldOf(
  piece: TracePiece | undefined,
  find: (id: string) => PublicField | undefined,
): PublicField | undefined {
  return piece !== undefined && 'field' in piece ? find(piece.field) : undefined;
}
