import { body, burst, mix } from './dsp.mjs';

/** A felt mallet on a small wooden bar: overtones of a tuned bar (1 : 3.93 : 9.2), soon gone. */
function bar(seconds, hertz, ring) {
  const tone = body(
    seconds,
    [
      [hertz, 1, ring],
      [hertz * 3.93, 0.13, ring * 0.28],
      [hertz * 9.2, 0.025, ring * 0.1],
    ],
    { attack: 0.005 },
  );
  const felt = burst(0.04, Math.round(hertz), 'low', 900, 0.03, { attack: 0.003 });
  return mix(seconds, [0, 1, tone], [0, 0.22, felt]);
}

export const yes = () => mix(0.6, [0, 0.75, bar(0.5, 392, 0.6)], [0.13, 0.9, bar(0.47, 523.25, 0.7)]);

export const no = () => mix(0.5, [0, 1, bar(0.5, 196, 0.7)]);

/** A small brass plate struck once and answered once; paired tones a few hertz apart make it shimmer. */
export function medal() {
  const plate = (hertz, ring) =>
    mix(
      1,
      [
        0,
        1,
        body(1, [
          [hertz, 0.7, ring],
          [hertz + 2.6, 0.45, ring * 0.9],
          [hertz * 2.32, 0.2, ring * 0.55],
          [hertz * 2.32 + 4.1, 0.14, ring * 0.5],
          [hertz * 4.25, 0.09, ring * 0.25],
          [hertz * 6.63, 0.04, ring * 0.12],
        ]),
      ],
      [0, 0.12, burst(0.03, Math.round(hertz), 'band', 4200, 0.012)],
    );
  return mix(1, [0, 0.7, plate(880, 1)], [0.14, 0.8, plate(1174.66, 1.1)]);
}
