import type { Size } from '../layout/rect.ts';

/**
 * The stage lies behind the HTML, but a letter in the hand and a stamp belong in front of it. For as long
 * as something is in flight, this canvas over the page shows a copy of Phaser's picture of it.
 */
export class FrontCanvas {
  private readonly canvas = document.createElement('canvas');
  private readonly ctx = this.canvas.getContext('2d');
  private filled = false;

  constructor() {
    const { canvas } = this;
    canvas.setAttribute('aria-hidden', 'true');
    canvas.dataset['stageFront'] = '';
    Object.assign(canvas.style, {
      position: 'fixed',
      left: '0',
      top: '0',
      zIndex: '1000',
      pointerEvents: 'none',
      display: 'none',
    });
  }

  copy(source: HTMLCanvasElement, css: Size): void {
    const { canvas, ctx } = this;
    if (ctx === null) return;
    if (canvas.width !== source.width || canvas.height !== source.height) {
      canvas.width = source.width;
      canvas.height = source.height;
      canvas.style.width = `${css.w}px`;
      canvas.style.height = `${css.h}px`;
    }
    ctx.clearRect(0, 0, canvas.width, canvas.height);
    ctx.drawImage(source, 0, 0);
    if (!this.filled) document.body.append(canvas);
    canvas.style.display = 'block';
    this.filled = true;
  }

  /** Takes the canvas off the page: at rest nothing may lie over the HTML. */
  clear(): void {
    if (!this.filled) return;
    this.filled = false;
    this.canvas.style.display = 'none';
    this.canvas.remove();
    this.canvas.width = 1;
    this.canvas.height = 1;
  }
}
