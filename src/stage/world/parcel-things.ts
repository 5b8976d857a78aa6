import { bundleParts } from '../layout/bundle-parts.ts';
import type { Rect } from '../layout/rect.ts';
import type { Brush } from '../paint/brush.ts';
import { DEPTHS, type Prop } from './prop.ts';
import type { WorldInput } from './world-input.ts';

const MARKER_ASPECT = 260 / 84;

/** The outgoing post on the desk: the parcel that is packed, the pile behind it, and the marker while nobody holds it. */
export function parcelProps({ slots, view }: WorldInput): readonly Prop[] {
  const { bundle, pen } = slots;
  const props: Prop[] = [];
  if (bundle !== undefined && view.parcel !== null) {
    const { open, pile } = bundleParts(bundle, view.waiting);
    const inSlot = (rect: Rect): Rect => ({ ...rect, x: rect.x - bundle.x, y: rect.y - bundle.y });
    props.push({
      id: 'bundle',
      rect: bundle,
      depth: DEPTHS.tray,
      look: `${pile.length}|${view.parcel}`,
      paint: (brush) => {
        for (const one of pile) brush.draw('parcel', inSlot(one));
        if (view.parcel !== 'sent') brush.draw('parcel', inSlot(open));
        if (view.parcel === 'refused') paintRefused(brush, inSlot(open));
        brush.grain();
      },
    });
  }
  if (pen !== undefined) {
    const w = Math.min(pen.w, pen.h * MARKER_ASPECT);
    const h = w / MARKER_ASPECT;
    const rect = { x: pen.x + (pen.w - w) / 2, y: pen.y + (pen.h - h) / 2, w, h };
    props.push({
      id: 'pen',
      rect,
      depth: DEPTHS.tray,
      look: '',
      paint: (brush) => {
        brush.draw('marker', { x: 0, y: 0, w, h });
        brush.grain();
      },
    });
  }
  return props;
}

/** The mark of a refusal on the front of a parcel that fills `box`. */
export function paintRefused(brush: Brush, box: Rect): void {
  const side = box.h * 0.56;
  const { ctx } = brush;
  ctx.save();
  ctx.translate(box.x + box.w * 0.3, box.y + box.h * 0.6);
  ctx.rotate(-0.14);
  brush.draw('mark-refused', { x: -side / 2, y: -side / 2, w: side, h: side });
  ctx.restore();
}
