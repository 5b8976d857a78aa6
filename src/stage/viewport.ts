import type { Size } from './layout/rect.ts';

const MOST_PIXELS = 16_600_000;

export type Viewport = {
  readonly size: Size;
  readonly pixels: Size;
  /** Device pixels to a CSS pixel. */
  readonly ratio: number;
};

/** The window in CSS pixels and the canvas for it, no larger than the GPU can hold in one texture. */
export function readViewport(size: Size, deviceRatio: number, mostSide: number): Viewport {
  const sideRatio = mostSide / Math.max(size.w, size.h, 1);
  const areaRatio = Math.sqrt(MOST_PIXELS / Math.max(1, size.w * size.h));
  const ratio = Math.max(0.5, Math.min(deviceRatio, sideRatio, areaRatio));
  const pixels = { w: Math.max(1, Math.round(size.w * ratio)), h: Math.max(1, Math.round(size.h * ratio)) };
  return { size, pixels, ratio };
}
