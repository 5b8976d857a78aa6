import { body, burst, curve, filter, mix, noise, RATE, render, samples } from './dsp.mjs';

/** Air through a pipe: noise that swells and rises, coloured by the pipe's own tones, then a soft stop. */
export function tube() {
  const air = noise(11);
  const sweep = filter('band');
  const breath = filter('low');
  const pipe = new Float64Array(samples(1 / 118));
  let at = 0;
  const pitch = curve([0, 420], [0.42, 1500], [0.6, 900], [0.72, 380]);
  const swell = curve([0, 0.05], [0.1, 0.35], [0.3, 0.75], [0.5, 1], [0.62, 0.25], [0.78, 0]);
  const whoosh = render(0.78, (t) => {
    const wind = sweep(air(), pitch(t), 1.3) + 0.5 * breath(air(), 350);
    const sounded = wind * swell(t) + 0.62 * pipe[at];
    pipe[at] = sounded;
    at = (at + 1) % pipe.length;
    return sounded;
  });
  const stop = body(0.2, [
    [150, 0.7, 0.12],
    [265, 0.5, 0.09],
    [410, 0.25, 0.06],
  ]);
  return mix(0.8, [0, 0.5, whoosh], [0.57, 0.5, stop], [0.57, 0.4, burst(0.12, 12, 'low', 1400, 0.07)]);
}

/** A felt-ended capsule drops into its basket and bounces twice. */
export function thud() {
  const hit = (seed, bright) =>
    mix(
      0.25,
      [
        0,
        1,
        body(
          0.25,
          [
            [118, 0.9, 0.2],
            [205, 0.8, 0.15],
            [338, 0.45, 0.1],
            [590, 0.18, 0.06],
          ],
          { drop: 0.5 },
        ),
      ],
      [0, 0.8, burst(0.1, seed, 'low', bright, 0.05, { attack: 0.002 })],
    );
  return mix(0.38, [0, 1, hit(21, 900)], [0.125, 0.34, hit(22, 800)], [0.2, 0.14, hit(23, 700)]);
}

/** Wood on a runner, with the small ribs it passes, then the stop. */
export function drawer() {
  const hiss = noise(61);
  const tone = filter('band');
  const low = filter('low');
  const push = curve([0, 0], [0.08, 0.5], [0.3, 1], [0.4, 0.35], [0.44, 0]);
  const run = curve([0, 18], [0.3, 46], [0.42, 30]);
  let turn = 0;
  const slide = render(0.45, (t) => {
    turn += run(t) / RATE;
    const ribs = 0.55 + 0.45 * Math.sin(2 * Math.PI * turn) ** 3;
    const x = hiss();
    return (0.9 * tone(x, 520 + 500 * t, 0.9) + 0.9 * low(x, 240)) * push(t) * ribs;
  });
  const stop = mix(
    0.22,
    [
      0,
      0.8,
      body(0.22, [
        [142, 0.9, 0.16],
        [231, 0.8, 0.13],
        [395, 0.55, 0.09],
        [720, 0.3, 0.05],
        [1130, 0.14, 0.03],
      ]),
    ],
    [0, 0.6, burst(0.06, 62, 'low', 1600, 0.03)],
  );
  return mix(0.6, [0, 0.8, slide], [0.395, 0.8, stop], [0.47, 0.16, stop]);
}
