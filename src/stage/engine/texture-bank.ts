import type * as Phaser from 'phaser';
import type { PictureJob, PictureMaker } from '../paint/picture.ts';

/** Hands painted pictures to Phaser, each under a fresh key. */
export class TextureBank {
  private readonly textures: Phaser.Textures.TextureManager;
  private readonly make: PictureMaker;
  private count = 0;

  constructor(textures: Phaser.Textures.TextureManager, make: PictureMaker) {
    this.textures = textures;
    this.make = make;
  }

  paint(job: PictureJob): string {
    const canvas = this.make(job);
    const { width, height } = canvas;
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
