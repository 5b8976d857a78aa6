import type { Rect, Size } from '../layout/rect.ts';
import type { ArtName } from './art-sources.ts';
import type { Art } from './load-art.ts';
import { createSurface } from './surface.ts';

/** Draws into one texture, in CSS pixels from its top left corner. */
export type Brush = {
  readonly ctx: CanvasRenderingContext2D;
  readonly size: Size;
  readonly draw: (name: ArtName, at: Rect) => void;
  /** Draws with fixed corners: `slice` units of the drawing stay unstretched at each edge, at `scale`. */
  readonly frame: (name: ArtName, at: Rect, slice: number, scale: number) => void;
  readonly tile: (name: ArtName, at: Rect, scale: number) => void;
  readonly grain: () => void;
};

export function createBrush(
  ctx: CanvasRenderingContext2D,
  size: Size,
  ratio: number,
  art: Art,
  grain: HTMLCanvasElement | null,
): Brush {
  return {
    ctx,
    size,
    draw: (name, at) => ctx.drawImage(art[name], at.x, at.y, at.w, at.h),
    frame: (name, at, slice, scale) => drawFrame(ctx, art[name], at, slice, scale, ratio),
    tile: (name, at, scale) => drawTiles(ctx, art[name], at, scale, ratio),
    grain: () => {
      if (grain !== null) drawGrain(ctx, size, ratio, grain);
    },
  };
}

function drawFrame(
  ctx: CanvasRenderingContext2D,
  image: HTMLImageElement,
  at: Rect,
  slice: number,
  scale: number,
  ratio: number,
): void {
  const fit = Math.min(scale, at.w / (2 * slice), at.h / (2 * slice));
  const whole = createSurface(image.naturalWidth * fit * ratio, image.naturalHeight * fit * ratio);
  whole.ctx.drawImage(image, 0, 0, whole.canvas.width, whole.canvas.height);
  const edge = slice * fit;
  const source = cuts(whole.canvas.width, edge * ratio);
  const down = cuts(whole.canvas.height, edge * ratio);
  const across = cuts(at.w, edge);
  const along = cuts(at.h, edge);
  for (const [row, [sy, sh]] of down.entries()) {
    const [dy, dh] = along[row] ?? [0, 0];
    for (const [column, [sx, sw]] of source.entries()) {
      const [dx, dw] = across[column] ?? [0, 0];
      if (dw > 0 && dh > 0) ctx.drawImage(whole.canvas, sx, sy, sw, sh, at.x + dx, at.y + dy, dw, dh);
    }
  }
}

function cuts(length: number, edge: number): readonly (readonly [number, number])[] {
  // The middle is taken from one device pixel so that no seam blends into a corner.
  return [
    [0, edge],
    [edge, length - 2 * edge],
    [length - edge, edge],
  ];
}

function drawTiles(
  ctx: CanvasRenderingContext2D,
  image: HTMLImageElement,
  at: Rect,
  scale: number,
  ratio: number,
): void {
  const tile = createSurface(image.naturalWidth * scale * ratio, image.naturalHeight * scale * ratio);
  tile.ctx.drawImage(image, 0, 0, tile.canvas.width, tile.canvas.height);
  const pattern = ctx.createPattern(tile.canvas, 'repeat');
  if (pattern === null) return;
  ctx.save();
  ctx.translate(at.x, at.y);
  ctx.scale(1 / ratio, 1 / ratio);
  ctx.fillStyle = pattern;
  ctx.fillRect(0, 0, at.w * ratio, at.h * ratio);
  ctx.restore();
}

function drawGrain(ctx: CanvasRenderingContext2D, size: Size, ratio: number, grain: HTMLCanvasElement): void {
  const pattern = ctx.createPattern(grain, 'repeat');
  if (pattern === null) return;
  ctx.save();
  ctx.globalCompositeOperation = 'source-atop';
  // Between one and two device pixels to a speck: finer on sharp screens, never mush.
  const speck = Math.max(1, Math.round(ratio * 0.75)) / ratio;
  ctx.scale(speck, speck);
  ctx.fillStyle = pattern;
  ctx.fillRect(0, 0, size.w / speck, size.h / speck);
  ctx.restore();
}
