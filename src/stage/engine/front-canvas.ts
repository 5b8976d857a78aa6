import type { Flight, FlightArt } from '../motion/moment.ts';
import type { PictureMaker } from '../paint/picture.ts';
import type { Viewport } from '../viewport.ts';
import { paintFlight } from '../world/flight-pictures.ts';

const SPARE = 1.3;

/**
 * Phaser's canvas lies behind the HTML, but the letter in the hand, the stamp and the cut paper of the tally
 * belong in front of it. They are drawn here, and only for as long as they fly is this canvas in the page.
 * (A second pass of Phaser, copied over, stalled software GL at every frame.)
 */
export class FrontCanvas {
  private readonly canvas = document.createElement('canvas');
  private readonly ctx = this.canvas.getContext('2d');
  private readonly pictures = new Map<FlightArt, HTMLCanvasElement>();
  private readonly make: PictureMaker;

  constructor(make: PictureMaker) {
    this.make = make;
    const { canvas } = this;
    canvas.setAttribute('aria-hidden', 'true');
    canvas.dataset['stageFront'] = '';
    Object.assign(canvas.style, {
      position: 'fixed',
      left: '0',
      top: '0',
      zIndex: '1000',
      pointerEvents: 'none',
    });
  }

  show(flights: readonly Flight[], { pixels, ratio }: Viewport, calm: boolean): void {
    const { canvas, ctx } = this;
    if (ctx === null || flights.length === 0) {
      this.clear();
      return;
    }
    if (canvas.width !== pixels.w || canvas.height !== pixels.h) {
      canvas.width = pixels.w;
      canvas.height = pixels.h;
      canvas.style.width = `${pixels.w / ratio}px`;
      canvas.style.height = `${pixels.h / ratio}px`;
    }
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, canvas.width, canvas.height);
    for (const { art, x, y, w, h, angle, alpha } of flights) {
      const picture = this.pictureOf(art, w * ratio, h * ratio, ratio, calm);
      const [cos, sin] = [Math.cos(angle) * ratio, Math.sin(angle) * ratio];
      ctx.setTransform(cos, sin, -sin, cos, x * ratio, y * ratio);
      ctx.globalAlpha = alpha;
      ctx.drawImage(picture, -w / 2, -h / 2, w, h);
    }
    ctx.globalAlpha = 1;
    if (!canvas.isConnected) document.body.append(canvas);
  }

  /** Takes the canvas off the page: at rest nothing may lie over the HTML. */
  clear(): void {
    if (!this.canvas.isConnected) return;
    this.canvas.remove();
    this.canvas.width = 1;
    this.canvas.height = 1;
  }

  /** Pictures are painted for one window; they are painted anew when it has changed. */
  forget(): void {
    this.pictures.clear();
  }

  private pictureOf(art: FlightArt, w: number, h: number, ratio: number, calm: boolean): HTMLCanvasElement {
    const known = this.pictures.get(art);
    if (known !== undefined && w <= known.width * 1.1) return known;
    // A little larger than first met: a letter that grows on its way stays sharp.
    const pixels = { w: Math.ceil(w * SPARE), h: Math.ceil(h * SPARE) };
    const paint = paintFlight(art);
    const picture = this.make({ pixels, ratio: ratio * SPARE, offset: { x: 0, y: 0 }, calm, paint });
    this.pictures.set(art, picture);
    return picture;
  }
}
