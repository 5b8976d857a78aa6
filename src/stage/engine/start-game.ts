import * as Phaser from 'phaser';
import type { Size } from '../layout/rect.ts';
import { StageScene } from './stage-scene.ts';

export type StartedGame = {
  readonly game: Phaser.Game;
  readonly world: StageScene;
  readonly front: StageScene;
};

/** Boots Phaser on our canvas and context, without sound, input or banner, and puts its loop to sleep. */
export function startGame(
  canvas: HTMLCanvasElement,
  context: WebGLRenderingContext,
  pixels: Size,
): Promise<StartedGame> {
  return new Promise((resolve) => {
    let left = 2;
    const created = (): void => {
      left -= 1;
      if (left > 0) return;
      game.loop.sleep();
      resolve({ game, world, front });
    };
    const world = new StageScene('world', created);
    const front = new StageScene('front', created);
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      canvas,
      context: context as unknown as CanvasRenderingContext2D,
      scale: { mode: Phaser.Scale.NONE, width: pixels.w, height: pixels.h },
      audio: { noAudio: true },
      banner: false,
      autoFocus: false,
      input: { windowEvents: false, keyboard: false, mouse: false, touch: false },
      loader: { imageLoadType: 'HTMLImageElement' },
      transparent: true,
      scene: [world, front],
    });
  });
}
