import { body, curve, decay, filter, mix, noise, RATE, render, samples } from './dsp.mjs';

/** Fibres catching: sparse random clicks, as many a second as `density` says. */
function crackle(seconds, seed, density, hertz) {
  const dice = noise(seed);
  const size = noise(seed + 1);
  const tone = filter('band');
  return render(seconds, (t) => tone((dice() + 1) / 2 < density(t) / RATE ? 2.5 * size() : 0, hertz, 1.2));
}

/** One sheet drawn over another. */
export function paper() {
  const hiss = noise(31);
  const waver = noise(32);
  const slow = filter('low');
  const tone = filter('band');
  const soft = filter('low');
  const push = curve([0, 0], [0.1, 0.8], [0.2, 0.55], [0.3, 1], [0.44, 0]);
  const glide = curve([0, 1700], [0.3, 3100], [0.44, 2300]);
  const slide = render(0.45, (t) => {
    const rub = Math.max(0.2, 1 + 9 * slow(waver(), 35));
    return soft(tone(hiss(), glide(t), 0.8), 6500) * push(t) * rub;
  });
  const fibres = crackle(0.45, 33, (t) => 900 * push(t), 3400);
  return mix(0.45, [0, 0.6, slide], [0, 0.35, fibres]);
}

/** A corner lifted between two fingers, and the sheet's small flap. */
export function pick() {
  const lift = crackle(0.2, 41, curve([0, 3000], [0.03, 900], [0.07, 4200], [0.15, 0]), 3000);
  const flapAir = noise(43);
  const flapTone = filter('band');
  const flap = curve([0.05, 0], [0.085, 1], [0.13, 0.15], [0.2, 0]);
  const whiff = render(0.2, (t) => flapTone(flapAir(), 900 + 5000 * t, 0.9) * flap(t));
  return mix(
    0.22,
    [0, 0.5, lift],
    [0, 0.7, whiff],
    [
      0.082,
      0.18,
      body(0.1, [
        [310, 1, 0.05],
        [520, 0.5, 0.04],
      ]),
    ],
  );
}

/** Thread drawn tight (stick and slip, faster and faster), then plucked (Karplus-Strong) and damped. */
export function string() {
  const grain = noise(51);
  const wood = filter('band');
  const pace = curve([0, 60], [0.18, 210]);
  const pull = curve([0, 0], [0.1, 0.6], [0.17, 1], [0.19, 0]);
  let phase = 0;
  const creak = render(0.2, (t) => {
    phase += pace(t) / RATE;
    const slip = phase >= 1;
    if (slip) phase -= 1;
    return wood((slip ? 6 : 0) + 0.25 * grain(), 1250 + 2400 * t, 2.2) * pull(t);
  });

  const line = Float64Array.from({ length: samples(1 / 233) }, noise(52));
  const soften = filter('low');
  for (let i = 0; i < line.length; i++) line[i] = soften(line[i], 2600);
  const mean = line.reduce((sum, x) => sum + x, 0) / line.length;
  for (let i = 0; i < line.length; i++) line[i] -= mean;
  let at = 0;
  const twang = render(0.42, (t) => {
    const next = (at + 1) % line.length;
    const out = line[at];
    line[at] = (0.5 * line[at] + 0.5 * line[next]) * 0.985;
    at = next;
    return out * Math.min(1, t / 0.001) * decay(0.5)(t);
  });
  const board = body(0.2, [
    [233, 0.5, 0.12],
    [466, 0.25, 0.08],
  ]);
  return mix(0.6, [0, 0.5, creak], [0.18, 1.1, twang], [0.18, 0.35, board]);
}
