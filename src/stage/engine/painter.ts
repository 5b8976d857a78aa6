import * as Phaser from 'phaser';
import type { Point } from '../layout/rect.ts';
import type { Flight } from '../motion/moment.ts';
import type { Art } from '../paint/load-art.ts';
import type { Viewport } from '../viewport.ts';
import type { Prop } from '../world/prop.ts';
import { FlightLayer } from './flight-layer.ts';
import { FrontCanvas } from './front-canvas.ts';
import { PropLayer } from './prop-layer.ts';
import type { StartedGame } from './start-game.ts';
import { TextureBank } from './texture-bank.ts';

const CAPSULES = ['tube-capsule', 'logo-tube-capsule'];

/** Puts a frame on the screen: what flies over the HTML in a first pass, the room in a second. */
export class Painter {
  private readonly started: StartedGame;
  private readonly props: PropLayer;
  private readonly behind: FlightLayer;
  private readonly before: FlightLayer;
  private readonly frontCanvas = new FrontCanvas();
  private viewport: Viewport;
  private calm = false;
  private anyInFront = false;
  private drawn = 0;

  constructor(started: StartedGame, art: Art, viewport: Viewport) {
    this.started = started;
    this.viewport = viewport;
    const bank = new TextureBank(started.game.textures, art);
    this.props = new PropLayer(started.world, bank);
    this.behind = new FlightLayer(started.world, bank);
    this.before = new FlightLayer(started.front, bank);
    started.game.events.on(Phaser.Core.Events.PRE_RENDER, this.drawFront, this);
    this.fit(viewport);
  }

  get frames(): number {
    return this.drawn;
  }

  build(props: readonly Prop[], viewport: Viewport, calm: boolean): void {
    const { pixels, ratio } = this.viewport;
    const resized =
      pixels.w !== viewport.pixels.w || pixels.h !== viewport.pixels.h || ratio !== viewport.ratio;
    if (resized || calm !== this.calm) {
      this.behind.forget();
      this.before.forget();
    }
    this.calm = calm;
    this.viewport = viewport;
    if (resized) this.fit(viewport);
    this.props.sync(props, viewport.ratio, calm);
  }

  draw(flights: readonly Flight[], capsuleLift: number, shake: Point): void {
    const { ratio } = this.viewport;
    const inFront = flights.filter((flight) => flight.front);
    this.anyInFront = inFront.length > 0;
    const by = { x: Math.round(shake.x * ratio), y: Math.round(shake.y * ratio) };
    this.props.liftAll(by);
    for (const id of CAPSULES) this.props.lift(id, { x: by.x, y: by.y - capsuleLift * ratio });
    this.before.show(inFront, ratio, this.calm);
    this.behind.show(
      flights.filter((flight) => !flight.front),
      ratio,
      this.calm,
    );
    this.started.game.loop.tick();
    this.drawn += 1;
  }

  dispose(): void {
    this.frontCanvas.clear();
    const { game } = this.started;
    game.destroy(true);
    // Phaser takes itself down in its next step, and its loop is asleep.
    game.loop.tick();
  }

  private drawFront(): void {
    const { game, world, front } = this.started;
    if (this.anyInFront && game.renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer) {
      world.sys.setVisible(false);
      front.sys.setVisible(true);
      game.scene.render(game.renderer);
      game.renderer.postRender();
      this.frontCanvas.copy(game.canvas, this.viewport.size);
      game.renderer.preRender();
    } else {
      this.frontCanvas.clear();
    }
    front.sys.setVisible(false);
    world.sys.setVisible(true);
  }

  private fit({ pixels, ratio }: Viewport): void {
    const { game } = this.started;
    game.scale.resize(pixels.w, pixels.h);
    game.canvas.style.width = `${pixels.w / ratio}px`;
    game.canvas.style.height = `${pixels.h / ratio}px`;
  }
}
