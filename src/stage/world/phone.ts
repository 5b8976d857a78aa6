import { phoneParts } from '../layout/phone-parts.ts';
import { outset, type Rect } from '../layout/rect.ts';
import type { ArtName } from '../paint/art-sources.ts';
import { DEPTHS, type Prop } from './prop.ts';
import type { WorldInput } from './world-input.ts';

/** The telephone in the parts that a ring moves or lights; the painter hides the light and the arcs at rest. */
export function phoneProps({ slots }: WorldInput): readonly Prop[] {
  if (slots.phone === undefined) return [];
  const { body, handset, light, arcs } = phoneParts(slots.phone);
  return [
    part('phone', body, 0, true),
    part('phone-handset', handset, 1, true),
    part('phone-light', light, 1, false),
    part('phone-arcs', arcs, 1, false),
  ];
}

/** One clear pixel around it keeps the edges of a turned part smooth. */
function part(art: ArtName, rect: Rect, above: number, grain: boolean): Prop {
  return {
    id: art,
    rect: outset(rect, 1),
    depth: DEPTHS.desk + above,
    look: '',
    paint: (brush) => {
      brush.draw(art, { x: 1, y: 1, w: rect.w, h: rect.h });
      if (grain) brush.grain();
    },
  };
}
