import * as Phaser from 'phaser';
import type { Size } from '../layout/rect.ts';
import { StageScene } from './stage-scene.ts';

export type StartedGame = { readonly game: Phaser.Game; readonly scene: StageScene };

/** Boots Phaser on our canvas and context, without sound, input or banner, and puts its loop to sleep. */
export function startGame(
  canvas: HTMLCanvasElement,
  context: WebGLRenderingContext,
  pixels: Size,
): Promise<StartedGame> {
  return new Promise((resolve) => {
    const scene = new StageScene(() => {
      // From here on `tick` draws the frames that are needed, one by one.
      game.loop.sleep();
      resolve({ game, scene });
    });
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      canvas,
      // The types know the 2D context only; the renderer takes over whichever it is given.
      context: context as unknown as CanvasRenderingContext2D,
      scale: { mode: Phaser.Scale.NONE, width: pixels.w, height: pixels.h },
      audio: { noAudio: true },
      banner: false,
      autoFocus: false,
      input: { windowEvents: false, keyboard: false, mouse: false, touch: false },
      loader: { imageLoadType: 'HTMLImageElement' },
      // One texture at a time: a shader that picks among sixteen took software GL a third longer.
      maxTextures: 1,
      scene,
    });
  });
}
