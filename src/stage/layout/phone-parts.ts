import { type Rect, standIn } from './rect.ts';

const BODY = { w: 208, h: 136 };
const HANDSET = { x: 0, y: 0, w: 208, h: 52 };
const LIGHT = { x: 128, y: 62, w: 72, h: 72 };
const ARCS = { x: 0, y: -60, w: 208, h: 56 };

export type PhoneParts = Readonly<Record<'body' | 'handset' | 'light' | 'arcs', Rect>>;

/** The telephone on the floor of its slot: all its drawings share the units of its body. */
export function phoneParts(slot: Rect): PhoneParts {
  const body = standIn(slot, BODY.w / BODY.h);
  const unit = body.w / BODY.w;
  const part = ({ x, y, w, h }: Rect): Rect => ({
    x: body.x + x * unit,
    y: body.y + y * unit,
    w: w * unit,
    h: h * unit,
  });
  return { body, handset: part(HANDSET), light: part(LIGHT), arcs: part(ARCS) };
}
