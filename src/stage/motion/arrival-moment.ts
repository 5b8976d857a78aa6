import { centerOf, type Rect, type Size } from '../layout/rect.ts';
import type { TubeParts } from '../layout/tube-parts.ts';
import { arc, dropWithThud, easeInOut, easeOut, jolt, mix, progress } from './ease.ts';
import { type Flight, type Moment, NEVER_STILL } from './moment.ts';

const DROP = 460;
const LANDED = DROP * 0.62;
const OUT = 400;
export const ARRIVAL_LENGTH = 900;

export type ArrivalPlan = {
  readonly tube: TubeParts | null;
  readonly screen: Rect | null;
  readonly envelope: Size;
};

/** The capsule drops with a thud; the letter slides out of the tube and opens on the screen. */
export function arrivalMoment(plan: ArrivalPlan): Moment {
  return {
    kind: 'arrival',
    length: ARRIVAL_LENGTH,
    stillFor: NEVER_STILL,
    at: (ms) => ({
      flights: letterAt(plan, ms),
      capsuleLift: capsuleLift(plan.tube, ms),
      tubeShake: ms < LANDED ? 0 : 3 * jolt(ms - LANDED, 150),
    }),
  };
}

function capsuleLift(tube: TubeParts | null, ms: number): number {
  if (tube === null) return 0;
  const { rest, above } = tube.capsule;
  return (rest.y - above.y) * (1 - dropWithThud(progress(ms, 0, DROP)));
}

function letterAt({ tube, screen, envelope }: ArrivalPlan, ms: number): readonly Flight[] {
  if (tube === null || screen === null || ms < OUT) return [];
  const t = progress(ms, OUT, ARRIVAL_LENGTH);
  const travel = easeInOut(Math.min(1, t / 0.78));
  const opened = easeOut(progress(t, 0.72, 1));
  const at = arc(tube.capsule.rest, centerOf(screen), 46, travel);
  const start = (tube.capsule.w * 0.7) / envelope.w;
  const scale = mix(start, 1, travel) * (1 + 0.35 * opened);
  return [
    {
      art: 'envelope',
      ...at,
      w: envelope.w * scale,
      h: envelope.h * scale,
      angle: 0.16 * Math.sin(travel * Math.PI),
      alpha: 1 - opened,
      front: true,
    },
  ];
}
