import { clamp, type Point, type Size } from '../layout/rect.ts';
import type { Flight } from './moment.ts';

const LEAN = 0.012;
const MOST = 0.22;

/** The envelope in the hand leans into the way it was just moved. */
export function dragFlight(at: Point, before: Point, envelope: Size, lean: boolean): Flight {
  const scale = 0.72;
  return {
    art: 'envelope',
    x: at.x,
    y: at.y,
    w: envelope.w * scale,
    h: envelope.h * scale,
    angle: lean ? clamp((at.x - before.x) * LEAN, -MOST, MOST) : 0,
    alpha: 1,
    front: true,
  };
}
