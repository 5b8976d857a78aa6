import type { Flight } from '../motion/moment.ts';
import { paintFlight } from '../world/flight-pictures.ts';
import { DEPTHS } from '../world/prop.ts';
import type { Sprite, StageScene } from './stage-scene.ts';
import type { TextureBank } from './texture-bank.ts';

const PIXELS = 16;

/** The specks that drift through the lamp light, behind the HTML. */
export class DustLayer {
  private readonly sprites: Sprite[] = [];
  private readonly scene: StageScene;
  private readonly bank: TextureBank;
  private key: string | null = null;

  constructor(scene: StageScene, bank: TextureBank) {
    this.scene = scene;
    this.bank = bank;
  }

  show(specks: readonly Flight[], ratio: number): void {
    for (const [index, speck] of specks.entries()) {
      const sprite = this.sprites[index] ?? this.scene.addSprite(this.texture(), DEPTHS.light, false);
      this.sprites[index] = sprite;
      sprite
        .setVisible(true)
        .setPosition(speck.x * ratio, speck.y * ratio)
        .setDisplaySize(speck.w * ratio, speck.h * ratio)
        .setAlpha(speck.alpha);
    }
    for (const sprite of this.sprites.slice(specks.length)) sprite.setVisible(false);
  }

  private texture(): string {
    this.key ??= this.bank.paint({
      pixels: { w: PIXELS, h: PIXELS },
      ratio: 1,
      offset: { x: 0, y: 0 },
      calm: true,
      paint: paintFlight('dust'),
    });
    return this.key;
  }
}
