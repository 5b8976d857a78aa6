import type { Verdict } from '../../core/session/decision.ts';
import type { Point } from '../layout/rect.ts';

export type FlightArt =
  | 'envelope'
  | `envelope-${Verdict}`
  | `stamp-${Verdict}`
  | 'parcel'
  | 'parcel-refused'
  | 'bit-paper'
  | 'bit-brass'
  | 'bit-red'
  | 'dust';

/** A thing in flight: its centre and size in CSS pixels; `front` ones pass over the HTML. */
export type Flight = Point & {
  readonly art: FlightArt;
  readonly w: number;
  readonly h: number;
  readonly angle: number;
  readonly alpha: number;
  readonly front: boolean;
};

export type RingFrame = {
  /** Whether the light glows and the arcs stand. */
  readonly lit: boolean;
  /** How the handset lies in its cradle: turned by radians, lifted by a share of its height. */
  readonly tilt: number;
  readonly hop: number;
};

export const RING_AT_REST: RingFrame = { lit: false, tilt: 0, hop: 0 };

export type MomentFrame = {
  readonly flights: readonly Flight[];
  /** By how much the capsule stands above its place, in CSS pixels. */
  readonly capsuleLift: number;
  /** By how much the tube is jolted downwards, in CSS pixels. */
  readonly tubeShake: number;
  /** Absent while the telephone does not ring. */
  readonly ring?: RingFrame;
};

/** A stretch of motion as a function of time alone: it can be drawn at any instant, skipped, and tested. */
export type Moment = {
  readonly kind: 'arrival' | 'stamp' | 'dispatch' | 'tally' | 'rest' | 'ring';
  readonly length: number;
  /** For how many milliseconds from `ms` on it will look the same; 0 while every frame differs. */
  readonly stillFor: (ms: number) => number;
  readonly at: (ms: number) => MomentFrame;
};

/** The `stillFor` of a moment that moves from start to end. */
export const NEVER_STILL = (): number => 0;

export function mergeFrames(frames: readonly MomentFrame[]): MomentFrame {
  const ring = frames.find((frame) => frame.ring !== undefined)?.ring;
  return {
    flights: frames.flatMap((frame) => frame.flights),
    capsuleLift: frames.reduce((sum, frame) => sum + frame.capsuleLift, 0),
    tubeShake: frames.reduce((sum, frame) => sum + frame.tubeShake, 0),
    ...(ring === undefined ? {} : { ring }),
  };
}
