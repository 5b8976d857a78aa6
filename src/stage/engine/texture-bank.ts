import type * as Phaser from 'phaser';
import type { Point, Size } from '../layout/rect.ts';
import { type Brush, createBrush } from '../paint/brush.ts';
import { createGrain } from '../paint/grain.ts';
import type { Art } from '../paint/load-art.ts';
import { createSurface } from '../paint/surface.ts';

export type PaintJob = {
  /** The size of the texture in device pixels. */
  readonly pixels: Size;
  /** Device pixels to one CSS pixel of the painter. */
  readonly ratio: number;
  /** Where the painter's corner lies in the texture, in device pixels. */
  readonly offset: Point;
  readonly calm: boolean;
  readonly paint: (brush: Brush) => void;
};

/** Paints pictures at the device's own pixels and hands them to Phaser, each under a fresh key. */
export class TextureBank {
  private readonly textures: Phaser.Textures.TextureManager;
  private readonly art: Art;
  private readonly grain = createGrain();
  private count = 0;

  constructor(textures: Phaser.Textures.TextureManager, art: Art) {
    this.textures = textures;
    this.art = art;
  }

  paint({ pixels, ratio, offset, calm, paint }: PaintJob): string {
    const { canvas, ctx } = createSurface(pixels.w, pixels.h);
    const { width, height } = canvas;
    ctx.imageSmoothingQuality = 'high';
    ctx.translate(offset.x, offset.y);
    ctx.scale(ratio, ratio);
    const size = { w: (width - offset.x) / ratio, h: (height - offset.y) / ratio };
    paint(createBrush(ctx, size, ratio, this.art, calm ? null : this.grain));
    this.count += 1;
    const key = `stage-${this.count}`;
    this.textures.create(key, [canvas], width, height)?.add('__BASE', 0, 0, 0, width, height);
    // The picture now lives on the GPU; a full-screen canvas kept beside it would double the memory.
    canvas.width = 1;
    canvas.height = 1;
    return key;
  }

  drop(key: string): void {
    if (this.textures.exists(key)) this.textures.remove(key);
  }
}
