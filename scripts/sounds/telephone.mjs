import { body, burst, filter, mix } from './dsp.mjs';

/** One gong of the bell: its lowest tone twice, a little apart, so that it does not die evenly. */
const gong = (hertz, ring) =>
  body(
    ring,
    [
      [hertz, 0.7, ring],
      [hertz + 0.8, 0.3, ring * 0.9],
      [hertz * 2.32, 0.32, ring * 0.35],
      [hertz * 2.32 + 3.1, 0.2, ring * 0.3],
      [hertz * 3.1, 0.16, ring * 0.16],
      [hertz * 4.25, 0.1, ring * 0.1],
    ],
    { attack: 0.002 },
  );

/** What the clapper does to the wooden case under the gongs. */
const knock = () =>
  body(
    0.06,
    [
      [210, 0.7, 0.05],
      [365, 0.4, 0.035],
    ],
    { attack: 0.002 },
  );

/** Two rings and what dies away after them; a clapper between two gongs a third apart, 22 blows a second. */
export function ring() {
  const gongs = [gong(622, 1.4), gong(784, 1.25)];
  const wood = knock();
  const tap = burst(0.02, 123, 'band', 2100, 0.014);
  const parts = [0, 0.76].flatMap((start) =>
    Array.from({ length: 11 }, (_, blow) => {
      const at = start + blow / 22;
      // The clapper needs a blow or two to swing as far as it can.
      const force = Math.min(1, 0.55 + 0.2 * blow);
      return [
        [at, force, gongs[blow % 2]],
        [at, 0.3 * force, wood],
        [at, 0.5 * force, tap],
      ];
    }).flat(),
  );
  const warm = filter('low');
  return mix(2, ...parts).map((x) => warm(x, 2900));
}

/** Thick old plastic against metal. */
const clack = (seed, bright) =>
  mix(
    0.12,
    [
      0,
      1,
      body(
        0.12,
        [
          [265, 0.8, 0.07],
          [470, 0.7, 0.055],
          [905, 0.5, 0.035],
          [1640, 0.25, 0.02],
          [2780, 0.1, 0.012],
        ],
        { attack: 0.0015 },
      ),
    ],
    [0, 0.5, burst(0.04, seed, 'low', bright, 0.02)],
  );

/** The switch under the cradle: a leaf spring that snaps over. */
const snap = (hertz) =>
  body(0.05, [
    [hertz, 0.6, 0.025],
    [hertz * 1.9, 0.4, 0.016],
    [hertz * 3.1, 0.15, 0.01],
  ]);

/** The receiver scrapes off its cradle, and the two switches come up one after the other. */
export const lift = () =>
  mix(
    0.26,
    [0, 0.6, clack(121, 1800)],
    [0.01, 0.25, burst(0.09, 122, 'band', 1500, 0.08, { attack: 0.02 })],
    [0.085, 0.6, snap(980)],
    [0.118, 0.4, snap(1130)],
  );

/** The receiver lands with one end, then the other; the switches go down, and the bell hums from the blow. */
export const hook = () =>
  mix(
    0.42,
    [0, 1, clack(131, 1500)],
    [0.03, 0.35, snap(860)],
    [0.075, 0.65, clack(132, 1300)],
    [0.078, 0.07, gong(622, 0.34)],
    [0.078, 0.05, gong(784, 0.3)],
  );
