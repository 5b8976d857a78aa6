import type { Point, Size } from '../layout/rect.ts';
import { type Brush, createBrush } from './brush.ts';
import { createGrain } from './grain.ts';
import type { Art } from './load-art.ts';
import { createSurface } from './surface.ts';

export type PictureJob = {
  /** The size of the picture in device pixels. */
  readonly pixels: Size;
  /** Device pixels to one CSS pixel of the painter. */
  readonly ratio: number;
  /** Where the painter's corner lies in the picture, in device pixels. */
  readonly offset: Point;
  readonly calm: boolean;
  readonly paint: (brush: Brush) => void;
};

/** Paints pictures at the device's own pixels; the calm desk has them without grain. */
export type PictureMaker = (job: PictureJob) => HTMLCanvasElement;

export function createPictureMaker(art: Art): PictureMaker {
  const grain = createGrain();
  return ({ pixels, ratio, offset, calm, paint }) => {
    const { canvas, ctx } = createSurface(pixels.w, pixels.h);
    ctx.imageSmoothingQuality = 'high';
    ctx.translate(offset.x, offset.y);
    ctx.scale(ratio, ratio);
    const size = { w: (canvas.width - offset.x) / ratio, h: (canvas.height - offset.y) / ratio };
    paint(createBrush(ctx, size, ratio, art, calm ? null : grain));
    return canvas;
  };
}
