import type { Verdict } from '../../core/session/decision.ts';
import type { Point } from '../layout/rect.ts';

export type FlightArt =
  | 'envelope'
  | `envelope-${Verdict}`
  | `stamp-${Verdict}`
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

export type MomentFrame = {
  readonly flights: readonly Flight[];
  /** By how much the capsule stands above its place, in CSS pixels. */
  readonly capsuleLift: number;
  /** By how much the tube is jolted downwards, in CSS pixels. */
  readonly tubeShake: number;
};

/** A stretch of motion as a function of time alone: it can be drawn at any instant, skipped, and tested. */
export type Moment = {
  readonly kind: 'arrival' | 'stamp' | 'tally' | 'rest';
  readonly length: number;
  /** A still moment looks the same from start to end: it is drawn twice, not in every frame. */
  readonly still: boolean;
  readonly at: (ms: number) => MomentFrame;
};

export function mergeFrames(frames: readonly MomentFrame[]): MomentFrame {
  return {
    flights: frames.flatMap((frame) => frame.flights),
    capsuleLift: frames.reduce((sum, frame) => sum + frame.capsuleLift, 0),
    tubeShake: frames.reduce((sum, frame) => sum + frame.tubeShake, 0),
  };
}
