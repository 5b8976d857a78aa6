import { monitorFrame } from '../layout/monitor-frame.ts';
import { bottomOf, type Rect } from '../layout/rect.ts';
import { DEPTHS, type Prop } from './prop.ts';
import type { WorldInput } from './world-input.ts';

const SLICE = 30;
const SHADOW = 10;

/** The housing of the screen and its foot; the mail client itself is HTML and lies inside. */
export function monitorProps({ slots, size }: WorldInput): readonly Prop[] {
  const screen = slots.monitor;
  if (screen === undefined) return [];
  const floor = slots.cards?.y ?? size.h;
  const { bezel, frame, foot } = monitorFrame(screen, size, floor - 4);
  const rect: Rect = {
    ...frame,
    w: frame.w + SHADOW,
    h: (foot === null ? bottomOf(frame) : bottomOf(foot)) - frame.y + SHADOW,
  };
  return [
    {
      id: 'monitor',
      rect,
      depth: DEPTHS.desk,
      look: JSON.stringify([bezel, foot]),
      paint: (brush) => {
        if (foot !== null) brush.draw('monitor-foot', { ...foot, x: foot.x - frame.x, y: foot.y - frame.y });
        const { ctx } = brush;
        ctx.fillStyle = 'rgba(10,26,28,0.5)';
        ctx.beginPath();
        ctx.roundRect(bezel * 0.2, bezel * 0.3, frame.w, frame.h, bezel * 0.85);
        ctx.fill();
        brush.frame('monitor', { x: 0, y: 0, w: frame.w, h: frame.h }, SLICE, bezel / 24);
        if (bezel >= 12) {
          ctx.fillStyle = '#E0A63F';
          ctx.fillRect(frame.w - bezel * 2.4, frame.h - bezel * 0.22, bezel * 0.5, Math.max(2, bezel * 0.09));
        }
        brush.grain();
      },
    },
  ];
}
