import type { LampLight } from '../layout/lamp-light.ts';
import { progress } from './ease.ts';
import { type Flight, type Moment, NEVER_STILL } from './moment.ts';
import { scatter } from './scatter.ts';

const SPECKS = 22;
export const REST_LENGTH = 4800;
const FADE = 900;

/** Dust in the lamp light and a capsule that bobs; it dies down by itself. */
export function restMoment(light: LampLight): Moment {
  return {
    kind: 'rest',
    length: REST_LENGTH,
    stillFor: NEVER_STILL,
    at: (ms) => {
      const strength = Math.min(progress(ms, 0, FADE), 1 - progress(ms, REST_LENGTH - FADE, REST_LENGTH));
      return {
        flights: Array.from({ length: SPECKS }, (_, index) => speckAt(index, ms, light, strength)),
        capsuleLift: 5 * strength * Math.sin(ms / 420),
        tubeShake: 0,
      };
    },
  };
}

function speckAt(index: number, ms: number, light: LampLight, strength: number): Flight {
  const t = ms / 1000;
  const spread = light.radius * 0.42;
  const size = 2 + 3 * scatter(index, 4);
  return {
    art: 'dust',
    x: light.x + (scatter(index, 1) * 2 - 1) * spread + Math.sin(t * 0.6 + index) * 14,
    y: light.y + (scatter(index, 2) * 1.5 - 0.6) * spread * 0.8 + t * (4 + 8 * scatter(index, 3)),
    w: size,
    h: size,
    angle: 0,
    alpha: strength * (0.2 + 0.5 * scatter(index, 5)) * (0.6 + 0.4 * Math.sin(t * 1.4 + index * 2)),
    front: false,
  };
}
