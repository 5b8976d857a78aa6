import * as Phaser from 'phaser';

export type Sprite = Phaser.GameObjects.Image;

/** A scene that only shows images: what they are and where they stand is decided outside of it. */
export class StageScene extends Phaser.Scene {
  private readonly created: () => void;

  constructor(created: () => void) {
    super('stage');
    this.created = created;
  }

  create(): void {
    this.created();
  }

  addSprite(key: string, depth: number, glow: boolean): Sprite {
    const sprite = this.add.image(0, 0, key).setDepth(depth);
    return glow ? sprite.setBlendMode(Phaser.BlendModes.ADD) : sprite;
  }
}
