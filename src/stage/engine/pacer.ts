/** Draws on request only: one animation frame for each request, however many requests there were. */
export class Pacer {
  private readonly draw: (now: number) => void;
  private frame = 0;
  private timer = 0;
  private due = Number.POSITIVE_INFINITY;

  constructor(draw: (now: number) => void) {
    this.draw = draw;
  }

  request(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.stop();
      this.draw(performance.now());
    });
  }

  /** The earliest of several due times counts. */
  requestIn(milliseconds: number): void {
    const at = performance.now() + milliseconds;
    if (this.due <= at) return;
    window.clearTimeout(this.timer);
    this.due = at;
    this.timer = window.setTimeout(() => {
      this.due = Number.POSITIVE_INFINITY;
      this.request();
    }, milliseconds);
  }

  /** Forgets what was asked for; a frame shows all that is known, so it settles every earlier request. */
  stop(): void {
    cancelAnimationFrame(this.frame);
    window.clearTimeout(this.timer);
    this.frame = 0;
    this.due = Number.POSITIVE_INFINITY;
  }
}
