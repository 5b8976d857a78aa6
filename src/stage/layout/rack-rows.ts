import { clamp, type Size } from './rect.ts';

const FRAME = 9;
const ROW_SHARE = 0.25;

export type RackRow = {
  readonly y: number;
  readonly h: number;
  readonly filled: boolean;
  readonly dim: number;
};

/** The compartments of the rack, from the top: the next letters wait in the upper ones, deeper ones are darker. */
export function rackRows(rack: Size, waiting: number): readonly RackRow[] {
  const inside = Math.max(8, rack.h - 2 * FRAME - 8);
  const wished = clamp((rack.w - 2 * FRAME) * ROW_SHARE, 26, 92);
  const count = clamp(Math.round(inside / wished), 1, 7);
  const h = inside / count;
  return Array.from({ length: count }, (_, index) => ({
    y: FRAME + 3 + index * h,
    h,
    filled: index < waiting,
    dim: Math.min(0.42, index * 0.14),
  }));
}
