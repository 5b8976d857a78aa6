/** Counts whole milliseconds of running time; stands still while paused. */
export type Stopwatch = {
  /** Milliseconds since the last lap, and starts the next. */
  readonly lap: () => number;
  /** The same without starting another. */
  readonly peek: () => number;
  readonly pause: () => void;
  readonly run: () => void;
};

export function createStopwatch(monotonic: () => number): Stopwatch {
  let kept = 0;
  let since: number | null = monotonic();
  const running = (): number => (since === null ? 0 : Math.max(0, monotonic() - since));
  const peek = (): number => Math.floor(kept + running());
  return {
    peek,
    lap: () => {
      const ms = peek();
      kept = 0;
      if (since !== null) since = monotonic();
      return ms;
    },
    pause: () => {
      kept += running();
      since = null;
    },
    run: () => {
      since ??= monotonic();
    },
  };
}
