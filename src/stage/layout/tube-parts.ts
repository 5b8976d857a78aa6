import { bottomOf, centerOf, type Point, type Rect } from './rect.ts';

const SHAPE = { width: 120, collarTop: 18, collarBottom: 24, capsuleWidth: 66, capsuleHeight: 81 };

export type TubeParts = {
  readonly glass: Rect;
  readonly collars: readonly [Rect, Rect];
  readonly capsule: { readonly w: number; readonly h: number; readonly rest: Point; readonly above: Point };
};

/** The tube in its slot. With `open`, its glass runs on to the top of the viewport, where letters come from. */
export function tubeParts(slot: Rect, open: boolean): TubeParts {
  const scale = slot.w / SHAPE.width;
  const top = SHAPE.collarTop * scale;
  const bottom = SHAPE.collarBottom * scale;
  const glassTop = open ? Math.min(0, slot.y) : slot.y;
  const glass = { x: slot.x, y: glassTop, w: slot.w, h: bottomOf(slot) - bottom / 2 - glassTop };
  const collarY = open ? slot.y + Math.min(34 * scale, slot.h * 0.25) : slot.y;
  // The logotype's capsule fills its glass: it is seen small.
  const swell = open ? 1 : 1.2;
  const w = SHAPE.capsuleWidth * scale * swell;
  const h = SHAPE.capsuleHeight * scale * swell;
  const x = centerOf(slot).x;
  const hang = open ? bottomOf(slot) - bottom - h / 2 - 2 * scale : slot.y + slot.h * 0.5;
  return {
    glass,
    collars: [
      { x: slot.x, y: collarY, w: slot.w, h: top },
      { x: slot.x, y: bottomOf(slot) - bottom, w: slot.w, h: bottom },
    ],
    capsule: { w, h, rest: { x, y: hang }, above: { x, y: glassTop - h } },
  };
}
