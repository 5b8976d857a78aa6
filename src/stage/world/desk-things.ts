import { outset, standIn } from '../layout/rect.ts';
import { DEPTHS, type Prop } from './prop.ts';
import type { WorldInput } from './world-input.ts';

const ENVELOPE_ASPECT = 200 / 132;

/** A desk mat under the rule cards, so that they read as one strip. */
export function cardProps({ slots, size }: WorldInput): readonly Prop[] {
  const slot = slots.cards;
  if (slot === undefined) return [];
  const unit = Math.min(1.4, Math.max(0.8, size.w / 1280));
  const rect = outset(slot, 12 * unit);
  return [
    {
      id: 'cards',
      rect,
      depth: DEPTHS.desk - 1,
      look: '',
      paint: (brush) => {
        brush.frame('blotter', { x: 0, y: 0, w: rect.w, h: rect.h }, 20, unit);
        const { ctx } = brush;
        ctx.strokeStyle = '#2B6467';
        ctx.lineWidth = 1.3 * unit;
        ctx.setLineDash([6 * unit, 4 * unit]);
        ctx.strokeRect(5.5 * unit, 6 * unit, rect.w - 12 * unit, rect.h - 15 * unit);
        brush.grain();
      },
    },
  ];
}

/** The letter on the desk, while it is not in the hand. */
export function envelopeProps({ slots, view }: WorldInput): readonly Prop[] {
  if (slots.envelope === undefined || view.drag !== null) return [];
  const rect = standIn(slots.envelope, ENVELOPE_ASPECT);
  return [
    {
      id: 'envelope',
      rect,
      depth: DEPTHS.tray + 2,
      look: '',
      paint: (brush) => {
        brush.draw('envelope', { x: 0, y: 0, w: rect.w, h: rect.h });
        brush.grain();
      },
    },
  ];
}
