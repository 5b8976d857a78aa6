/** Time as the app needs it: `now` for dates kept with a result, `monotonic` for counting milliseconds. */
export type ClockPort = {
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** Milliseconds that never go back; its zero means nothing. */
  readonly monotonic: () => number;
  /** Calls `work` once after so many milliseconds. */
  readonly after: (ms: number, work: () => void) => void;
  /** Calls `tick` about once a second until stopped. */
  readonly everySecond: (tick: () => void) => () => void;
};
