import { bottomOf, clamp, type Rect, rightOf, type Size } from './rect.ts';

const BEZEL = 24;
const FOOT = { w: 240, h: 50 };

export type MonitorFrame = { readonly bezel: number; readonly frame: Rect; readonly foot: Rect | null };

/** The housing around the screen: a full bezel where there is room, a thin one at the edge of a phone. */
export function monitorFrame(screen: Rect, view: Size, floor: number): MonitorFrame {
  const wished = clamp(screen.w * 0.0375, 12, 34);
  const room = Math.min(screen.x, view.w - rightOf(screen), screen.y) - 1;
  const bezel = clamp(room, 2, wished);
  const frame = {
    x: screen.x - bezel,
    y: screen.y - bezel,
    w: screen.w + 2 * bezel,
    h: screen.h + 2 * bezel,
  };
  const scale = (wished / BEZEL) * (bezel < wished ? 0 : 1);
  const below = floor - bottomOf(frame);
  const h = Math.min(FOOT.h * scale * 0.8, below);
  if (h < 14) return { bezel, frame, foot: null };
  const w = FOOT.w * scale;
  return { bezel, frame, foot: { x: frame.x + (frame.w - w) / 2, y: bottomOf(frame) - 2, w, h: h + 2 } };
}
