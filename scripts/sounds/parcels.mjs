import { body, burst, curve, filter, mix, noise, RATE, render, samples } from './dsp.mjs';
import { stampReport } from './stamps.mjs';

/** A felt tip drawn over paper: a dry rub, with the squeak that sticks and slips at the end of the stroke. */
export function marker() {
  const felt = noise(141);
  const tone = filter('band');
  const push = curve([0, 0], [0.04, 0.9], [0.16, 0.7], [0.24, 1], [0.32, 0]);
  const rub = render(0.33, (t) => tone(felt(), 2300 + 900 * t, 0.9) * push(t));
  const shake = noise(142);
  const pitch = curve([0, 940], [0.1, 1120], [0.22, 1390], [0.3, 1210]);
  const loud = curve([0.03, 0], [0.1, 0.35], [0.17, 0.15], [0.23, 1], [0.29, 0]);
  let phase = 0;
  const squeak = render(0.33, (t) => {
    phase += (pitch(t) * (1 + 0.02 * shake())) / RATE;
    return (Math.sin(2 * Math.PI * phase) + 0.4 * Math.sin(4 * Math.PI * phase)) * loud(t);
  });
  return mix(0.34, [0, 0.75, rub], [0, 0.3, squeak]);
}

/** The mouth of the tube takes the parcel: a flap, then air that rises and goes away. */
export function tubeUp() {
  const air = noise(151);
  const sweep = filter('band');
  const pipe = new Float64Array(samples(1 / 132));
  let at = 0;
  const pitch = curve([0, 380], [0.12, 620], [0.5, 2400], [0.62, 3000]);
  const swell = curve([0, 0.1], [0.12, 0.9], [0.2, 1], [0.45, 0.4], [0.62, 0]);
  const whoosh = render(0.62, (t) => {
    const sounded = sweep(air(), pitch(t), 1.2) * swell(t) + 0.55 * pipe[at];
    pipe[at] = sounded;
    at = (at + 1) % pipe.length;
    return sounded;
  });
  const flap = body(0.16, [
    [210, 0.8, 0.09],
    [395, 0.5, 0.06],
    [720, 0.25, 0.04],
  ]);
  return mix(0.64, [0, 0.6, flap], [0.02, 0.7, whoosh]);
}

/** A sheet torn across, and the heavy stamp on what is left. */
export function refuse() {
  const fibres = noise(161);
  const dice = noise(162);
  const tone = filter('band');
  const pull = curve([0, 0.2], [0.05, 1], [0.13, 0.7], [0.19, 0]);
  const tear = render(0.2, (t) => {
    const snap = (dice() + 1) / 2 < 3800 / RATE ? 5 : 1;
    return tone(fibres() * snap, 2100 + 7000 * t, 0.7) * pull(t);
  });
  return mix(0.6, [0, 0.4, tear], [0.12, 1, stampReport()]);
}

/** A packed parcel set down on the desk: cardboard, a soft floor of wood, paper that settles. */
export function parcel() {
  const box = body(
    0.26,
    [
      [96, 1, 0.18],
      [164, 0.9, 0.13],
      [290, 0.5, 0.08],
      [455, 0.25, 0.05],
    ],
    { drop: 0.4, attack: 0.003 },
  );
  const wrap = burst(0.16, 171, 'band', 2600, 0.09, { q: 0.6, attack: 0.004 });
  return mix(0.3, [0, 1, box], [0.004, 0.5, burst(0.08, 172, 'low', 1100, 0.04)], [0.05, 0.22, wrap]);
}
