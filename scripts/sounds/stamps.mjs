import { body, burst, curve, filter, mix, noise, render } from './dsp.mjs';

/** The heavy stamp: lever, a low wooden blow on a thick desk, then ink letting go of the paper. */
export function stampReport() {
  const lever = body(0.03, [
    [1500, 0.5, 0.014],
    [2300, 0.3, 0.01],
  ]);
  const blow = body(
    0.36,
    [
      [86, 1.1, 0.26],
      [158, 1, 0.2],
      [247, 0.7, 0.14],
      [412, 0.45, 0.09],
      [690, 0.25, 0.05],
      [1120, 0.12, 0.03],
    ],
    { drop: 0.7, settle: 0.016 },
  );
  const slap = burst(0.12, 81, 'low', 1500, 0.055);
  const sticky = noise(82);
  const tone = filter('band');
  const peel = curve([0, 0], [0.045, 0.5], [0.075, 1], [0.095, 0]);
  const ink = render(0.11, (t) => tone(sticky(), 850 + 11000 * t, 1.8) * peel(t));
  return mix(0.48, [0, 0.12, lever], [0.028, 1, blow], [0.028, 0.9, slap], [0.27, 0.2, ink]);
}

/** The round seal: rubber rolled down rather than struck, and lifted with a small turn. */
export function stampTrust() {
  const press = body(
    0.26,
    [
      [128, 0.8, 0.2],
      [212, 0.8, 0.16],
      [318, 0.4, 0.11],
      [505, 0.15, 0.06],
    ],
    { drop: 0.25, attack: 0.007 },
  );
  const rubber = burst(0.16, 91, 'low', 750, 0.1, { attack: 0.012 });
  const hiss = noise(92);
  const tone = filter('band');
  const turn = curve([0, 0], [0.05, 1], [0.12, 0]);
  const lift = render(0.12, (t) => tone(hiss(), 1500 - 4000 * t, 1.1) * turn(t));
  return mix(0.42, [0, 1, press], [0, 0.8, rubber], [0.2, 0.13, lift]);
}
