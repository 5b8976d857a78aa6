import type { Size } from '../layout/rect.ts';
import type { Flight, FlightArt } from '../motion/moment.ts';
import { paintFlight } from '../world/flight-pictures.ts';
import type { Sprite, StageScene } from './stage-scene.ts';
import type { TextureBank } from './texture-bank.ts';

const DEPTH = 80;

/** Shows the things in flight for one frame; sprites and pictures are kept for the next. */
export class FlightLayer {
  private readonly pictures = new Map<FlightArt, { readonly key: string; readonly pixels: Size }>();
  private readonly sprites: Sprite[] = [];
  private readonly scene: StageScene;
  private readonly bank: TextureBank;

  constructor(scene: StageScene, bank: TextureBank) {
    this.scene = scene;
    this.bank = bank;
  }

  show(flights: readonly Flight[], ratio: number, calm: boolean): void {
    for (const [index, flight] of flights.entries()) {
      const key = this.pictureOf(flight, ratio, calm);
      const sprite = this.sprites[index] ?? this.scene.addSprite(key, DEPTH, false);
      this.sprites[index] = sprite;
      sprite
        .setTexture(key)
        .setVisible(true)
        .setDepth(DEPTH + index)
        .setPosition(flight.x * ratio, flight.y * ratio)
        .setDisplaySize(flight.w * ratio, flight.h * ratio)
        .setRotation(flight.angle)
        .setAlpha(flight.alpha);
    }
    for (const sprite of this.sprites.slice(flights.length)) sprite.setVisible(false);
  }

  /** Pictures are painted for one size of the window; they are painted anew when it has changed. */
  forget(): void {
    for (const sprite of this.sprites.splice(0)) sprite.destroy();
    for (const { key } of this.pictures.values()) this.bank.drop(key);
    this.pictures.clear();
  }

  private pictureOf({ art, w, h }: Flight, ratio: number, calm: boolean): string {
    const known = this.pictures.get(art);
    // Painted for the first size met and a little more: a letter that grows on its way stays sharp.
    if (known !== undefined && w * ratio <= known.pixels.w * 1.4) return known.key;
    const pixels = { w: Math.ceil(w * ratio * 1.25), h: Math.ceil(h * ratio * 1.25) };
    const paint = paintFlight(art);
    const key = this.bank.paint({ pixels, ratio: ratio * 1.25, offset: { x: 0, y: 0 }, calm, paint });
    this.pictures.set(art, { key, pixels });
    if (known !== undefined) {
      for (const sprite of this.sprites) if (sprite.texture.key === known.key) sprite.setTexture(key);
      this.bank.drop(known.key);
    }
    return key;
  }
}
