import { type Moment, type MomentFrame, mergeFrames } from '../motion/moment.ts';

type Running = { readonly moment: Moment; readonly began: number };

/** The moments under way, at most one of a kind. */
export class Moments {
  private running: readonly Running[] = [];

  start(moment: Moment, now: number): void {
    this.running = [...this.running.filter((one) => one.moment.kind !== moment.kind), { moment, began: now }];
  }

  stop(...kinds: readonly Moment['kind'][]): void {
    this.running = this.running.filter((one) => !kinds.includes(one.moment.kind));
  }

  has(kind: Moment['kind']): boolean {
    return this.running.some((one) => one.moment.kind === kind);
  }

  at(now: number): MomentFrame {
    this.running = this.running.filter(({ moment, began }) => now - began < moment.length);
    return mergeFrames(this.running.map(({ moment, began }) => moment.at(Math.max(0, now - began))));
  }

  /** Milliseconds until the next frame is due: 0 while something moves, null when nothing will change. */
  next(now: number): number | null {
    const waits = this.running.map(({ moment, began }) => moment.stillFor(Math.max(0, now - began)));
    const wait = Math.min(Number.POSITIVE_INFINITY, ...waits);
    return Number.isFinite(wait) ? Math.max(0, wait) : null;
  }
}
