import type { Point, Rect, Size } from '../layout/rect.ts';
import { arc, easeIn, easeInOut, easeOut, jolt, mix, progress } from './ease.ts';
import { type Flight, type Moment, NEVER_STILL } from './moment.ts';
import { bitsAt, HIT, STAMP_LENGTH, stampAt } from './stamp-moment.ts';

const MOUTH = 300;
export const DISPATCH_LENGTH = 560;

export type DispatchPlan = {
  /** The middle of the parcel where it lies. */
  readonly from: Point;
  readonly parcel: Size;
  /** The glass of the tube; null where it is not shown: then the parcel goes straight up. */
  readonly glass: Rect | null;
  readonly bits: boolean;
};

/** The parcel jumps to the mouth of the tube and is drawn up. */
export function sendMoment(plan: DispatchPlan): Moment {
  return {
    kind: 'dispatch',
    length: DISPATCH_LENGTH,
    stillFor: NEVER_STILL,
    at: (ms) => ({
      flights: [parcelAt(plan, ms)],
      capsuleLift: 0,
      tubeShake: plan.glass === null || ms < MOUTH ? 0 : -4 * jolt(ms - MOUTH, 170),
    }),
  };
}

/** The stamp slams on the parcel, which stays where it is. */
export function refuseMoment(plan: DispatchPlan): Moment {
  const stamp = {
    verdict: 'report',
    from: plan.from,
    envelope: plan.parcel,
    tray: null,
    bits: false,
  } as const;
  return {
    kind: 'dispatch',
    length: STAMP_LENGTH,
    stillFor: NEVER_STILL,
    at: (ms) => ({
      flights: [
        refusedAt(plan, ms),
        ...stampAt(stamp, ms),
        ...(plan.bits ? bitsAt({ ...stamp, bits: true }, ms) : []),
      ],
      capsuleLift: 0,
      tubeShake: 0,
    }),
  };
}

function parcelAt({ from, parcel, glass }: DispatchPlan, ms: number): Flight {
  const hop = easeInOut(progress(ms, 0, MOUTH));
  const drawn = easeIn(progress(ms, MOUTH, DISPATCH_LENGTH));
  const mouth =
    glass === null
      ? { x: from.x, y: from.y - parcel.h * 0.4 }
      : { x: glass.x + glass.w / 2, y: glass.y + glass.h + parcel.h * 0.2 };
  const fit = glass === null ? 1 : Math.min(1, (glass.w * 0.66) / parcel.w);
  const at = arc(from, mouth, 40, hop);
  const scale = mix(1, fit, hop);
  // Sucked in: longer and thinner the faster it goes.
  const pull = 1 + 0.5 * drawn;
  return {
    art: 'parcel',
    x: at.x,
    y: mix(at.y, -parcel.h * fit, drawn),
    w: (parcel.w * scale) / pull ** 0.5,
    h: parcel.h * scale * pull,
    angle: 0.12 * Math.sin(hop * Math.PI),
    alpha: 1,
    front: true,
  };
}

function refusedAt({ from, parcel }: DispatchPlan, ms: number): Flight {
  const struck = ms < HIT ? 0 : Math.max(0, jolt(ms - HIT, 160));
  const left = easeOut(progress(ms, STAMP_LENGTH - 60, STAMP_LENGTH));
  return {
    art: ms < HIT ? 'parcel' : 'parcel-refused',
    x: from.x,
    y: from.y + struck * parcel.h * 0.04,
    w: parcel.w * (1 + struck * 0.05),
    h: parcel.h * (1 - struck * 0.07),
    angle: 0,
    alpha: 1 - left,
    front: true,
  };
}
