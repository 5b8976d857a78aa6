import { clockAngles, clockStep } from '../layout/clock-angles.ts';
import { rackRows } from '../layout/rack-rows.ts';
import { centerOf, type Rect } from '../layout/rect.ts';
import type { Brush } from '../paint/brush.ts';
import { DEPTHS, type Prop } from './prop.ts';
import type { WorldInput } from './world-input.ts';

export function rackProps({ view, slots }: WorldInput): readonly Prop[] {
  const slot = slots.queue;
  if (slot === undefined) return [];
  return [
    {
      id: 'rack',
      rect: slot,
      depth: DEPTHS.wall,
      look: `${view.waiting}`,
      paint: (brush) => {
        const { w, h } = slot;
        brush.frame('rack', { x: 0, y: 0, w, h }, 24, 1);
        for (const row of rackRows(slot, view.waiting)) {
          paintRow(brush, { x: 18, y: row.y, w: w - 36, h: row.h }, row.filled, row.dim);
        }
        brush.grain();
      },
    },
  ];
}

function paintRow(brush: Brush, at: Rect, filled: boolean, dim: number): void {
  const { ctx } = brush;
  const shelf = Math.min(8, at.h * 0.14);
  if (filled) {
    const box = { x: at.x, y: at.y + at.h * 0.1, w: at.w, h: at.h * 0.9 - shelf * 0.4 };
    brush.draw('envelope-wide', box);
    ctx.fillStyle = `rgba(10,38,40,${dim})`;
    ctx.fillRect(box.x, box.y, box.w, box.h);
  }
  const y = at.y + at.h - shelf;
  ctx.fillStyle = '#1A4C4F';
  ctx.fillRect(at.x - 9, y, at.w + 18, shelf);
  ctx.fillStyle = '#2B6467';
  ctx.fillRect(at.x - 9, y, at.w + 18, Math.max(1, shelf * 0.25));
}

export function clockProps({ view, slots }: WorldInput): readonly Prop[] {
  const slot = slots.clock;
  if (slot === undefined) return [];
  const size = Math.min(slot.w, slot.h);
  const middle = centerOf(slot);
  return [
    {
      id: 'clock',
      // The face fills the slot; its brass rim and shadow take the outermost eight hundredths of the drawing.
      rect: { x: middle.x - size * 0.54, y: middle.y - size * 0.54, w: size * 1.08, h: size * 1.08 },
      depth: DEPTHS.wall,
      look: `${clockStep(view.clock)}`,
      paint: (brush) => paintClock(brush, view.clock),
    },
  ];
}

function paintClock(brush: Brush, spent: number | null): void {
  const { ctx, size } = brush;
  const { hour, minute } = clockAngles(spent);
  const r = size.w / 2;
  brush.draw('clock', { x: 0, y: 0, ...size });
  if (spent !== null && spent > 0) {
    ctx.fillStyle = 'rgba(196,58,37,0.2)';
    ctx.beginPath();
    ctx.moveTo(r, r);
    ctx.arc(r, r, r * 0.5, -Math.PI / 2, minute - Math.PI / 2);
    ctx.fill();
  }
  for (const [hand, angle] of [
    ['hand-hour', hour],
    ['hand-minute', minute],
  ] as const) {
    ctx.save();
    ctx.translate(r, r);
    ctx.rotate(angle);
    brush.draw(hand, { x: -r, y: -r, ...size });
    ctx.restore();
  }
  brush.grain();
}

export function boardProps({ slots }: WorldInput): readonly Prop[] {
  const slot = slots.board;
  if (slot === undefined) return [];
  const unit = Math.min(1.5, Math.max(0.7, slot.w / 274));
  return [
    {
      id: 'board',
      rect: { ...slot, w: slot.w + 3 * unit, h: slot.h + 5 * unit },
      depth: DEPTHS.wall,
      look: '',
      paint: (brush) => {
        const { ctx, size } = brush;
        brush.frame('board', { x: 0, y: 0, ...size }, 24, unit);
        const inset = 10 * unit;
        const cork = { x: inset, y: inset, w: slot.w - 2 * inset, h: slot.h - 2 * inset };
        brush.tile('cork', cork, unit);
        ctx.fillStyle = 'rgba(58,29,16,0.4)';
        ctx.fillRect(cork.x, cork.y, cork.w, 4 * unit);
        ctx.fillRect(cork.x, cork.y, 2.5 * unit, cork.h);
        brush.grain();
      },
    },
  ];
}
