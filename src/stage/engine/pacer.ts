/** Draws on request only: one animation frame for each request, however many requests there were. */
export class Pacer {
  private readonly draw: (now: number) => void;
  private frame = 0;
  private timer = 0;

  constructor(draw: (now: number) => void) {
    this.draw = draw;
  }

  request(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.draw(performance.now());
    });
  }

  requestIn(milliseconds: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.request(), milliseconds);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    window.clearTimeout(this.timer);
    this.frame = 0;
  }
}
