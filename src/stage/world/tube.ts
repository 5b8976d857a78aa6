import { outset, type Rect } from '../layout/rect.ts';
import { tubeParts } from '../layout/tube-parts.ts';
import { DEPTHS, type Prop } from './prop.ts';
import type { WorldInput } from './world-input.ts';

/** The pneumatic tube: glass behind and in front, the capsule or the arrow upwards between, brass collars around. */
export function tubeProps({ slots, view }: WorldInput): readonly Prop[] {
  return [
    ...oneTube('tube', slots.tube, true, view.parcel !== null),
    ...oneTube('logo-tube', slots['logo-tube'], false),
  ];
}

function oneTube(id: string, slot: Rect | undefined, open: boolean, outwards = false): readonly Prop[] {
  if (slot === undefined) return [];
  const { glass, collars, capsule } = tubeParts(slot, open);
  const { w, h, rest } = capsule;
  const front = { x: slot.x, y: glass.y, w: slot.w, h: slot.y + slot.h - glass.y };
  const inGlass = { x: 0, y: 0, w: glass.w, h: glass.h };
  return [
    {
      id: `${id}-back`,
      rect: glass,
      depth: DEPTHS.tube,
      look: '',
      paint: (brush) => brush.draw('tube-back', inGlass),
    },
    outwards
      ? arrowProp(glass, collars[1])
      : {
          id: `${id}-capsule`,
          rect: outset({ x: rest.x - w / 2, y: rest.y - h / 2, w, h }, 1),
          depth: DEPTHS.capsule,
          look: '',
          paint: (brush) => {
            brush.draw('capsule', { x: 1, y: 1, w, h });
            brush.grain();
          },
        },
    {
      id: `${id}-front`,
      rect: front,
      depth: DEPTHS.glass,
      look: JSON.stringify([outwards, ...collars.map((collar) => collar.y - front.y)]),
      paint: (brush) => {
        brush.draw('tube-front', inGlass);
        // A tube that runs outwards has nothing across its arrow.
        for (const collar of outwards ? collars.slice(1) : collars) {
          brush.draw('collar', { ...collar, x: 0, y: collar.y - front.y });
        }
      },
    },
  ];
}

/** The arrow in the glass of a tube that runs outwards. */
function arrowProp(glass: Rect, collar: Rect): Prop {
  const above = collar.y - glass.y;
  const h = Math.min(above * 0.66, glass.w * 0.95);
  const w = (h * 80) / 130;
  return {
    id: 'tube-arrow',
    rect: { x: glass.x + (glass.w - w) / 2, y: glass.y + (above - h) * 0.6, w, h },
    depth: DEPTHS.capsule,
    look: '',
    paint: (brush) => {
      brush.draw('arrow-up', { x: 0, y: 0, w, h });
      brush.grain();
    },
  };
}
