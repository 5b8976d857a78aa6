import { type Rect, snapToPixels } from '../layout/rect.ts';
import type { Prop } from '../world/prop.ts';
import type { Sprite, StageScene } from './stage-scene.ts';
import type { TextureBank } from './texture-bank.ts';

const GLOW_PIXELS = 384;

type Standing = { readonly sprite: Sprite; readonly box: Rect; readonly look: string; readonly key: string };

/** Keeps one sprite for each prop and repaints a picture only when its look or its size has changed. */
export class PropLayer {
  private readonly standing = new Map<string, Standing>();
  private readonly scene: StageScene;
  private readonly bank: TextureBank;

  constructor(scene: StageScene, bank: TextureBank) {
    this.scene = scene;
    this.bank = bank;
  }

  /** Says whether anything in the room has changed. */
  sync(props: readonly Prop[], ratio: number, calm: boolean): boolean {
    const wanted = new Set(props.map((prop) => prop.id));
    const gone = [...this.standing].filter(([id]) => !wanted.has(id));
    for (const [id, { sprite, key }] of gone) {
      sprite.destroy();
      this.bank.drop(key);
      this.standing.delete(id);
    }
    const changes = props.map((prop) => this.place(prop, ratio, calm));
    return gone.length > 0 || changes.includes(true);
  }

  /** Moves a thing off its place for the coming frame, in device pixels. */
  lift(id: string, by: number): void {
    const thing = this.standing.get(id);
    thing?.sprite.setPosition(thing.box.x, thing.box.y - by);
  }

  /** Turns a thing about its middle, by radians, and lifts it, by a share of its height, for the coming frame. */
  turn(id: string, angle: number, lift: number): void {
    const thing = this.standing.get(id);
    if (thing === undefined) return;
    const { box, sprite } = thing;
    const [w, h] = [box.w / 2, box.h / 2];
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [x, y] = [box.x + w - w * cos + h * sin, box.y + h - w * sin - h * cos];
    sprite.setRotation(angle).setPosition(x, y - lift * box.h);
  }

  reveal(id: string, shown: boolean): void {
    this.standing.get(id)?.sprite.setVisible(shown);
  }

  private place(prop: Prop, ratio: number, calm: boolean): boolean {
    const box = snapToPixels(prop.rect, ratio);
    const look = JSON.stringify([box.w, box.h, ratio, calm, prop.look]);
    const old = this.standing.get(prop.id);
    const alpha = prop.alpha ?? 1;
    const same = old?.look === look;
    if (same && old.box.x === box.x && old.box.y === box.y && old.sprite.alpha === alpha) return false;
    const key = same ? old.key : this.paint(prop, box, ratio, calm);
    const sprite = old?.sprite ?? this.scene.addSprite(key, prop.depth, prop.glow === true);
    sprite
      .setTexture(key)
      .setOrigin(0)
      .setPosition(box.x, box.y)
      .setDisplaySize(box.w, box.h)
      .setAlpha(alpha);
    if (old !== undefined && !same) this.bank.drop(old.key);
    this.standing.set(prop.id, { sprite, box, look, key });
    return true;
  }

  private paint({ rect, glow, paint }: Prop, box: Rect, ratio: number, calm: boolean): string {
    const shrink = glow === true ? Math.min(1, GLOW_PIXELS / Math.max(box.w, box.h)) : 1;
    const pixels = { w: box.w * shrink, h: box.h * shrink };
    const offset = { x: (rect.x * ratio - box.x) * shrink, y: (rect.y * ratio - box.y) * shrink };
    return this.bank.paint({ pixels, ratio: ratio * shrink, offset, calm, paint });
  }
}
