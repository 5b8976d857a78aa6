import { useRef } from 'preact/hooks';
import type { Desk } from '../../app/shift/desk.ts';
import type { PublicParcel } from '../../core/parcel/public-parcel.ts';
import { useTexts } from '../common/app-context.ts';
import { treatField } from './treat-field.ts';

type Strokes = {
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
};

/** Drawing the pen over fields with the button held. An extra: a finger scrolls instead, and taps. */
export function useStrokes(desk: Desk, parcel: PublicParcel): Strokes {
  const t = useTexts();
  const from = useRef<string | null>(null);
  return {
    onPointerDown: (event) => {
      from.current = event.pointerType === 'touch' ? null : fieldUnder(event);
    },
    onPointerMove: (event) => {
      const pen = desk.pen.value;
      if (pen === null || from.current === null || event.buttons !== 1) return;
      const under = fieldUnder(event);
      // The field where the stroke began is treated by its own click, unless the stroke leaves it.
      if (under === null || under === from.current) return;
      for (const id of [from.current, under]) {
        const field = parcel.fields.find((one) => one.id === id);
        if (field?.offered.includes(pen)) treatField(desk, field, pen, t);
      }
      from.current = under;
    },
  };
}

function fieldUnder({ clientX, clientY }: PointerEvent): string | null {
  const element = document.elementFromPoint(clientX, clientY);
  return element?.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? null;
}
