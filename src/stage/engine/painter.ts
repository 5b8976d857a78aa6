import { type MomentFrame, RING_AT_REST } from '../motion/moment.ts';
import type { Art } from '../paint/load-art.ts';
import { createPictureMaker } from '../paint/picture.ts';
import type { Viewport } from '../viewport.ts';
import type { Prop } from '../world/prop.ts';
import { DustLayer } from './dust-layer.ts';
import { FrontCanvas } from './front-canvas.ts';
import { PropLayer } from './prop-layer.ts';
import type { StartedGame } from './start-game.ts';
import { TextureBank } from './texture-bank.ts';

const TUBE = ['tube-back', 'tube-front'];
const CAPSULES = ['tube-capsule', 'logo-tube-capsule'];
const RINGING = ['phone-light', 'phone-arcs'];

/** Puts a frame on the screen; Phaser draws only when something in the room itself has changed. */
export class Painter {
  private readonly started: StartedGame;
  private readonly props: PropLayer;
  private readonly dust: DustLayer;
  private readonly front: FrontCanvas;
  private viewport: Viewport;
  private calm = false;
  private room = '';
  private drawn = 0;

  constructor(started: StartedGame, art: Art, viewport: Viewport) {
    this.started = started;
    this.viewport = viewport;
    const make = createPictureMaker(art);
    const bank = new TextureBank(started.game.textures, make);
    this.props = new PropLayer(started.scene, bank);
    this.dust = new DustLayer(started.scene, bank);
    this.front = new FrontCanvas(make);
    this.fit(viewport);
  }

  get frames(): number {
    return this.drawn;
  }

  build(props: readonly Prop[], viewport: Viewport, calm: boolean): void {
    const { pixels, ratio } = this.viewport;
    const resized =
      pixels.w !== viewport.pixels.w || pixels.h !== viewport.pixels.h || ratio !== viewport.ratio;
    if (resized || calm !== this.calm) this.front.forget();
    this.calm = calm;
    this.viewport = viewport;
    if (resized) this.fit(viewport);
    if (this.props.sync(props, viewport.ratio, calm) || resized) this.room = '';
  }

  draw({ flights, capsuleLift, tubeShake, ring = RING_AT_REST }: MomentFrame): void {
    const { ratio } = this.viewport;
    this.front.show(
      flights.filter((flight) => flight.front),
      this.viewport,
      this.calm,
    );
    this.drawn += 1;
    const specks = flights.filter((flight) => !flight.front);
    const room = JSON.stringify([capsuleLift, tubeShake, ring, specks]);
    if (room === this.room) return;
    this.room = room;
    const up = -Math.round(tubeShake * ratio);
    for (const id of TUBE) this.props.lift(id, up);
    for (const id of CAPSULES) this.props.lift(id, up + capsuleLift * ratio);
    for (const id of RINGING) this.props.reveal(id, ring.lit);
    this.props.turn('phone-handset', ring.tilt, ring.hop);
    this.dust.show(specks, ratio);
    this.started.game.loop.tick();
  }

  dispose(): void {
    this.front.clear();
    const { game } = this.started;
    game.destroy(true);
    // Phaser takes itself down in its next step, and its loop is asleep.
    game.loop.tick();
  }

  private fit({ pixels, ratio }: Viewport): void {
    const { game } = this.started;
    game.scale.resize(pixels.w, pixels.h);
    game.canvas.style.width = `${pixels.w / ratio}px`;
    game.canvas.style.height = `${pixels.h / ratio}px`;
  }
}
