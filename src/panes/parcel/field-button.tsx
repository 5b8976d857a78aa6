import type { Signal } from '@preact/signals';
import type { Desk } from '../../app/shift/desk.ts';
import type { Treatment } from '../../core/level/parcel.ts';
import type { PublicField } from '../../core/parcel/public-parcel.ts';
import { type Translate, useApp, useTexts } from '../common/app-context.ts';
import { useDesk } from '../desk/use-desk.ts';
import { FieldValue } from './field-value.tsx';
import { leavesText, touchField, treatField, treatmentOf, turnField } from './treat-field.ts';

export type FieldProps = {
  readonly field: PublicField;
  readonly lang: string;
  readonly at: number;
  /** Where the field stands: a text may show one twice. */
  readonly place: string;
  /** The place whose treatments lie open. */
  readonly open: Signal<string | null>;
};

const KEYS: Readonly<Record<string, Treatment>> = { b: 'black', c: 'coarse', p: 'pseudonym', k: 'keep' };

/** A field that can be treated: by the pen in the hand, by arrows, or from the list that it opens. */
export function FieldButton({ field, lang, at, place, open }: FieldProps) {
  const app = useApp();
  const desk = useDesk();
  const t = useTexts();
  const how = treatmentOf(desk, field);
  const pen = desk.pen.value;
  return (
    <button
      type="button"
      class={`parcel-field field-${how}`}
      data-field={field.id}
      data-place={place}
      data-shortcuts
      aria-expanded={open.value === place}
      onClick={() => {
        if (pen !== null) touchField(desk, field, pen, t);
        else open.value = open.value === place ? null : place;
      }}
      onKeyDown={(event) => onFieldKey(event, desk, field, app.settings.value.shortcuts, t)}
    >
      <span class="unseen">{t('parcel.fieldName', { label: field.label, value: '' }).trim()} </span>
      <FieldValue field={field} how={how} lang={lang} at={at} />
      <span class="unseen">
        , {t(`parcel.states.${how}`)}
        {how === 'black' && `, ${leavesText(field, how, t)}`}
      </span>
    </button>
  );
}

/** Left and right change the field, up and down go to the next; single letters only if the player wants them. */
function onFieldKey(event: KeyboardEvent, desk: Desk, field: PublicField, letters: boolean, t: Translate) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  const treatment = letters && !event.repeat ? KEYS[key.toLowerCase()] : undefined;
  if (key === 'ArrowRight' || key === 'ArrowLeft') turnField(desk, field, key === 'ArrowRight' ? 1 : -1, t);
  else if (key === 'ArrowDown' || key === 'ArrowUp')
    focusBeside(event.currentTarget, key === 'ArrowDown' ? 1 : -1);
  else if (treatment !== undefined) treatField(desk, field, treatment, t);
  else return;
  event.preventDefault();
}

function focusBeside(from: EventTarget | null, by: number): void {
  const all = [...document.querySelectorAll<HTMLElement>('.parcel-sheet [data-field]')];
  const at = from instanceof HTMLElement ? all.indexOf(from) : -1;
  all[Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
}
