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
    const scene = new StageScene(() => resolve({ game, scene }));
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
    // `tick` draws the frames that are needed, one by one. The scene may stand before the loop has started, so
    // sleep is called after each frame: whatever set the loop going, it goes on for one.
    game.events.on(Phaser.Core.Events.POST_RENDER, () => game.loop.sleep());
  });
}
