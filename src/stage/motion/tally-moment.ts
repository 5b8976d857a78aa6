import type { Size } from '../layout/rect.ts';
import { progress } from './ease.ts';
import { type Flight, type FlightArt, type Moment, NEVER_STILL } from './moment.ts';
import { scatter } from './scatter.ts';

const BITS = 54;
const ARTS: readonly FlightArt[] = ['bit-paper', 'bit-brass', 'bit-paper', 'bit-red'];
export const TALLY_LENGTH = 2600;

/** A handful of cut paper comes down over the debrief, once. */
export function tallyMoment(view: Size): Moment {
  return {
    kind: 'tally',
    length: TALLY_LENGTH,
    stillFor: NEVER_STILL,
    at: (ms) => ({
      flights: Array.from({ length: BITS }, (_, index) => bitAt(index, ms, view)).filter(
        (bit) => bit.alpha > 0 && bit.y > -20 && bit.y < view.h + 20,
      ),
      capsuleLift: 0,
      tubeShake: 0,
    }),
  };
}

function bitAt(index: number, ms: number, view: Size): Flight {
  const late = scatter(index, 1) * 700;
  const t = Math.max(0, ms - late) / 1000;
  const fall = view.h * (0.34 + 0.22 * scatter(index, 2));
  const sway = Math.sin(t * (2 + 2 * scatter(index, 3)) + index) * 26;
  const flutter = Math.abs(Math.cos(t * (4 + 4 * scatter(index, 4)) + index));
  const size = 8 + 7 * scatter(index, 5);
  return {
    art: ARTS[index % ARTS.length] ?? 'bit-paper',
    x: scatter(index, 6) * view.w + sway,
    y: -24 + t * fall + t * t * fall * 0.25,
    w: size * 1.5,
    h: size * (0.25 + 0.75 * flutter),
    angle: scatter(index, 7) * 6 + t * (scatter(index, 8) - 0.5) * 5,
    alpha: 1 - progress(ms, TALLY_LENGTH - 700, TALLY_LENGTH),
    front: true,
  };
}
