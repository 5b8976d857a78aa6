import type { Verdict } from '../../core/session/decision.ts';
import type { Point, Rect, Size } from '../layout/rect.ts';
import { arc, easeIn, easeInOut, easeOut, jolt, mix, progress } from './ease.ts';
import { type Flight, type Moment, NEVER_STILL } from './moment.ts';
import { scatter } from './scatter.ts';

/** When the stamp meets the paper. */
export const HIT = 110;
const LIFT_OFF = 190;
const GONE = 330;
const DEPART = 235;
export const STAMP_LENGTH = 570;
const STILL_LENGTH = 380;
const BITS = 10;

export type StampPlan = {
  readonly verdict: Verdict;
  readonly from: Point;
  readonly envelope: Size;
  /** Null when the tray is not shown: then the envelope only fades. */
  readonly tray: Rect | null;
  readonly bits: boolean;
};

/** The stamp slams on the letter, the letter flies to its tray. */
export function stampMoment(plan: StampPlan): Moment {
  return {
    kind: 'stamp',
    length: STAMP_LENGTH,
    stillFor: NEVER_STILL,
    at: (ms) => ({
      flights: [envelopeAt(plan, ms), ...stampAt(plan, ms), ...(plan.bits ? bitsAt(plan, ms) : [])],
      capsuleLift: 0,
      tubeShake: 0,
    }),
  };
}

/** The same news without travel: the stamped letter stands for a moment. */
export function stillStamp(plan: StampPlan): Moment {
  const frame = { flights: [envelopeAt(plan, HIT + 60)], capsuleLift: 0, tubeShake: 0 };
  return { kind: 'stamp', length: STILL_LENGTH, stillFor: (ms) => STILL_LENGTH - ms, at: () => frame };
}

function envelopeAt({ verdict, from, envelope, tray }: StampPlan, ms: number): Flight {
  const flown = easeInOut(progress(ms, DEPART, STAMP_LENGTH));
  const goal = tray === null ? from : { x: tray.x + tray.w / 2, y: tray.y + tray.h * 0.12 };
  const at = arc(from, goal, 70, flown);
  const shrunk = tray === null ? 1 : Math.min(1, (tray.w * 0.62) / envelope.w);
  const pressed = ms < HIT ? 1 : 1 - 0.05 * Math.max(0, jolt(ms - HIT, 140));
  const scale = mix(1, shrunk, flown) * pressed;
  return {
    art: ms < HIT ? 'envelope' : `envelope-${verdict}`,
    x: at.x,
    y: at.y,
    w: envelope.w * scale,
    h: envelope.h * scale,
    angle: (verdict === 'report' ? -1 : 1) * (0.03 + 0.2 * Math.sin(flown * Math.PI)),
    alpha: tray === null ? 1 - flown : 1 - 0.9 * progress(flown, 0.93, 1),
    front: true,
  };
}

/** The stamp alone, falling and lifted again. */
export function stampAt({ verdict, from, envelope }: StampPlan, ms: number): readonly Flight[] {
  if (ms >= GONE) return [];
  const fall = easeIn(progress(ms, 0, HIT));
  const lift = easeOut(progress(ms, LIFT_OFF, GONE));
  const w = envelope.w * 0.78;
  const h = w * 1.25;
  const scale = mix(1.5, 1, fall) + lift * 0.25;
  const high = mix(envelope.h * 1.5, 0, fall) + lift * envelope.h * 1.2;
  return [
    {
      art: `stamp-${verdict}`,
      x: from.x,
      y: from.y + envelope.h * 0.4 - h * 0.47 - high,
      w: w * scale,
      h: h * scale,
      angle: mix(0.24, 0, fall) - lift * 0.15,
      alpha: Math.min(progress(ms, 0, 40), 1 - lift),
      front: true,
    },
  ];
}

/** Bits of paper and brass thrown up by the blow. */
export function bitsAt({ from, envelope }: StampPlan, ms: number): readonly Flight[] {
  const t = progress(ms, HIT, STAMP_LENGTH);
  if (t <= 0) return [];
  return Array.from({ length: BITS }, (_, index) => {
    const angle = Math.PI * (1 + (index + scatter(index, 1)) / BITS);
    const reach = envelope.w * mix(0.45, 0.95, scatter(index, 2)) * easeOut(t);
    return {
      art: index % 2 === 0 ? 'bit-brass' : 'bit-paper',
      x: from.x + Math.cos(angle) * reach,
      y: from.y + Math.sin(angle) * reach * 0.7 + 160 * t * t,
      w: 11,
      h: 7,
      angle: scatter(index, 3) * 6 + t * 7,
      alpha: 1 - easeIn(t),
      front: true,
    } as const;
  });
}
