import { type Moment, RING_AT_REST, type RingFrame } from './moment.ts';

/** Two bursts, then silence, in milliseconds from the start of the period. */
const BURSTS = [
  { from: 0, to: 400 },
  { from: 600, to: 1000 },
] as const;
export const RING_PERIOD = 3000;
/** The bell's hammer is slower than the screen: fewer frames, and the desk stays cheap. */
const STEP = 40;
const TILT = 0.034;
const HOP = 0.05;

const STEADY: RingFrame = { lit: true, tilt: 0, hop: 0 };

/** The bell until someone ends it: the light, the arcs and, where things may tremble, the handset. */
export function ringMoment(trembles: boolean): Moment {
  return {
    kind: 'ring',
    length: Number.POSITIVE_INFINITY,
    stillFor: (ms) => stillFor(ms % RING_PERIOD, trembles),
    at: (ms) => ringing(ringAt(ms % RING_PERIOD, trembles)),
  };
}

/** The same news without motion: light and arcs stand. */
export function stillRing(): Moment {
  return {
    kind: 'ring',
    length: Number.POSITIVE_INFINITY,
    stillFor: () => Number.POSITIVE_INFINITY,
    at: () => ringing(STEADY),
  };
}

function ringing(ring: RingFrame): ReturnType<Moment['at']> {
  return { flights: [], capsuleLift: 0, tubeShake: 0, ring };
}

function ringAt(time: number, trembles: boolean): RingFrame {
  const burst = BURSTS.find(({ from, to }) => time >= from && time < to);
  if (burst === undefined) return RING_AT_REST;
  if (!trembles) return STEADY;
  const step = Math.floor((time - burst.from) / STEP);
  return { lit: true, tilt: step % 2 === 0 ? TILT : -TILT, hop: step % 4 < 2 ? HOP : HOP / 2 };
}

function stillFor(time: number, trembles: boolean): number {
  const burst = BURSTS.find(({ to }) => time < to);
  if (burst === undefined) return RING_PERIOD - time;
  if (time < burst.from) return burst.from - time;
  return trembles ? STEP - ((time - burst.from) % STEP) : burst.to - time;
}
