import { type Point, snapToPixels } from '../layout/rect.ts';
import type { Prop } from '../world/prop.ts';
import type { Sprite, StageScene } from './stage-scene.ts';
import type { TextureBank } from './texture-bank.ts';

const GLOW_PIXELS = 384;

type Standing = { readonly sprite: Sprite; home: Point; stamp: string; key: string };

/** Keeps one sprite for each prop and repaints a picture only when its look or its size has changed. */
export class PropLayer {
  private readonly standing = new Map<string, Standing>();
  private readonly scene: StageScene;
  private readonly bank: TextureBank;

  constructor(scene: StageScene, bank: TextureBank) {
    this.scene = scene;
    this.bank = bank;
  }

  sync(props: readonly Prop[], ratio: number, calm: boolean): void {
    const wanted = new Set(props.map((prop) => prop.id));
    for (const [id, { sprite, key }] of this.standing) {
      if (wanted.has(id)) continue;
      sprite.destroy();
      this.bank.drop(key);
      this.standing.delete(id);
    }
    for (const prop of props) this.place(prop, ratio, calm);
  }

  /** Moves a thing off its place for the coming frame, in device pixels. */
  lift(id: string, by: number): void {
    const thing = this.standing.get(id);
    thing?.sprite.setPosition(thing.home.x, thing.home.y - by);
  }

  private place(prop: Prop, ratio: number, calm: boolean): void {
    const box = snapToPixels(prop.rect, ratio);
    const shrink = prop.glow === true ? Math.min(1, GLOW_PIXELS / box.w) : 1;
    const stamp = JSON.stringify([box.w, box.h, ratio, calm, prop.look]);
    const old = this.standing.get(prop.id);
    const home = { x: box.x, y: box.y };
    if (old === undefined || old.stamp !== stamp) {
      const key = this.bank.paint({
        pixels: { w: box.w * shrink, h: box.h * shrink },
        ratio: ratio * shrink,
        offset:
          shrink === 1 ? { x: prop.rect.x * ratio - box.x, y: prop.rect.y * ratio - box.y } : { x: 0, y: 0 },
        calm,
        paint: prop.paint,
      });
      const sprite = old?.sprite ?? this.scene.addSprite(key, prop.depth, prop.glow === true);
      sprite.setTexture(key).setOrigin(0);
      if (old !== undefined) this.bank.drop(old.key);
      this.standing.set(prop.id, { sprite, home, stamp, key });
    } else {
      old.home = home;
    }
    const thing = this.standing.get(prop.id);
    thing?.sprite
      .setPosition(home.x, home.y)
      .setDisplaySize(box.w, box.h)
      .setAlpha(prop.alpha ?? 1);
  }
}
