import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../common/app-context.ts';
import { useDesk } from '../desk/use-desk.ts';
import type { FieldProps } from './field-button.tsx';
import { leavesText, treatmentOf } from './treat-field.ts';
import { TreatmentSign } from './treatment-sign.tsx';

/** The treatments of one field as radio buttons; arrows choose, Enter or a tap closes the list. */
export function Treatments({ field, lang, place, open }: Omit<FieldProps, 'at'>) {
  const desk = useDesk();
  const t = useTexts();
  const list = useRef<HTMLFieldSetElement>(null);
  const byHand = useRef(false);
  const now = treatmentOf(desk, field);
  // At once: an arrow pressed right after the list opened is meant for the list.
  useLayoutEffect(() => {
    list.current?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true });
    list.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const close = (): void => {
    open.value = null;
    document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)?.focus();
  };
  return (
    <fieldset
      ref={list}
      class="treatments"
      onPointerDown={() => {
        byHand.current = true;
      }}
      onKeyDown={(event) => {
        byHand.current = false;
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <legend class="treatments-title">
        {t('parcel.choose', { label: '' }).trim()} <span lang={lang}>{field.label}</span>
      </legend>
      {field.offered.map((how) => (
        <label key={how} class="treatment">
          <input
            type="radio"
            name={`treatment-${place}`}
            value={how}
            checked={how === now}
            onChange={() => desk.treat(field.id, how)}
            onClick={() => {
              // A click comes before its change, and the list that it closes is gone by then.
              if (byHand.current && (how === now || desk.treat(field.id, how))) close();
            }}
          />
          <span class="treatment-face">
            <TreatmentSign how={how} />
            <span>
              <strong>{t(`parcel.acts.${how}`)}</strong>{' '}
              <span class="treatment-leaves">{leavesText(field, how, t)}</span>
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
