import { centerOf, clamp, type Point, type Size } from './rect.ts';
import type { SlotRects } from './slot-rects.ts';

export type LampLight = Point & { readonly radius: number };

/** Where the lamp light falls: on the pigeonholes of the title, around the monitor of the desk. */
export function lampLight(slots: SlotRects, view: Size): LampLight {
  const radius = Math.max(view.w * 0.62, view.h * 0.72);
  const cabinet = slots.pigeonholes;
  if (cabinet !== undefined) {
    const middle = centerOf(cabinet);
    return { x: middle.x, y: cabinet.y + cabinet.h * 0.3, radius };
  }
  const screen = slots.monitor;
  if (screen !== undefined) return { x: centerOf(screen).x, y: screen.y + screen.h * 0.3, radius };
  return { x: view.w * 0.62, y: view.h * 0.3, radius };
}

/** Opacity of the warm light that a run of right verdicts adds. */
export function warmGlow(warmth: number): number {
  return [0, 0.07, 0.13, 0.19][clamp(Math.round(warmth), 0, 3)] ?? 0;
}
