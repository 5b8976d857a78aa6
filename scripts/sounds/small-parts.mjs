import { body, burst, mix } from './dsp.mjs';

/** A lens swung into its frame: two clicks of a detent and a trace of glass. */
export function lens() {
  const click = (seed) =>
    mix(
      0.08,
      [
        0,
        1,
        body(0.08, [
          [940, 0.6, 0.022],
          [2150, 0.6, 0.018],
          [3420, 0.35, 0.012],
          [5100, 0.15, 0.008],
        ]),
      ],
      [0, 0.5, burst(0.02, seed, 'band', 2600, 0.01)],
    );
  const glass = body(0.14, [
    [3130, 0.5, 0.12],
    [4870, 0.2, 0.08],
  ]);
  return mix(0.2, [0, 0.45, click(71)], [0.052, 1, click(72)], [0.054, 0.14, glass]);
}

/** A quartz movement's step: nearly nothing. */
export function tick() {
  const step = body(0.05, [
    [720, 0.25, 0.016],
    [2480, 0.7, 0.012],
    [4150, 0.35, 0.008],
  ]);
  return mix(0.06, [0, 1, step], [0.006, 0.35, step]);
}

/** A hand counter: the ratchet slips over its tooth, then the number wheel drops into place. */
export function tally() {
  const tooth = (seed) =>
    mix(
      0.05,
      [
        0,
        1,
        body(0.05, [
          [1320, 0.5, 0.02],
          [2270, 0.6, 0.016],
          [3710, 0.3, 0.012],
        ]),
      ],
      [0, 0.4, burst(0.02, seed, 'band', 3000, 0.008)],
    );
  const wheel = body(0.12, [
    [310, 0.6, 0.07],
    [840, 0.6, 0.05],
    [1560, 0.4, 0.035],
    [2640, 0.2, 0.025],
  ]);
  return mix(0.2, [0, 0.5, tooth(111)], [0.034, 0.6, tooth(112)], [0.07, 1, wheel], [0.07, 0.5, tooth(113)]);
}
