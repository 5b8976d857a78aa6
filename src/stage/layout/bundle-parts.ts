import { bottomOf, type Rect, rightOf } from './rect.ts';

const ASPECT = 200 / 150;
const PILED = 0.62;
/** The pile is higher than the open parcel before it by so much. */
const TALLER = 1.16;
/** The pile behind shows no more than this many: two below, one on top. */
export const MOST_PILED = 3;

export type BundleParts = {
  /** The parcel that is being packed. */
  readonly open: Rect;
  /** Those that wait, the hindmost first. */
  readonly pile: readonly Rect[];
};

/** The open parcel at the right of its slot, the pile of waiting ones at the left, all on the slot's floor. */
export function bundleParts(slot: Rect, waiting: number): BundleParts {
  const w = Math.min(slot.w * 0.58, (slot.h * ASPECT) / TALLER);
  const h = w / ASPECT;
  const open = { x: rightOf(slot) - w, y: bottomOf(slot) - h, w, h };
  const small = { w: w * PILED, h: h * PILED };
  const floor = bottomOf(slot) - h * 0.1 - small.h;
  const left = slot.x;
  const places = [
    { x: left + small.w * 0.5, y: floor },
    { x: left, y: floor + h * 0.07 },
    { x: left + small.w * 0.3, y: floor - small.h * 0.7 },
  ];
  const pile = places.slice(0, Math.min(waiting, MOST_PILED)).map((at) => ({ ...at, ...small }));
  return { open, pile };
}
