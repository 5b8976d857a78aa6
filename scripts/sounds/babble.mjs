import { curve, filter, noise, RATE, render } from './dsp.mjs';

/** What a telephone lets through. */
const BAND = [300, 3400];

/** How strongly a mouth with these formants lets one tone pass; each formant is [hertz, level, width]. */
function passes(hertz, formants) {
  let sum = 0.02;
  for (const [centre, level, width] of formants) sum += level / (1 + ((hertz - centre) / width) ** 2);
  return sum;
}

/** Two rounds of each filter, 24 dB an octave: a line's edge, without its noise. */
function line() {
  const highs = [filter('high'), filter('high')];
  const lows = [filter('low'), filter('low')];
  return (x) => {
    const above = highs.reduce((y, each) => each(y, BAND[0]), x);
    return lows.reduce((y, each) => each(y, BAND[1]), above);
  };
}

/**
 * One syllable that is no word: the overtones of a voice at `pitch` through the formants of a vowel, with
 * `breath` of noise. `tilt` is how fast overtones fall off (dark or bright), `glide` the pitch's way.
 */
function syllable({ seconds, pitch, glide, tilt, formants, breath = 0, attack = 0.012, seed }) {
  const hertz = curve([0, pitch], [seconds * 0.35, pitch * (1 + glide)], [seconds, pitch * (1 - glide)]);
  const swell = curve([0, 0], [attack, 1], [seconds * 0.5, 0.8], [seconds, 0]);
  const tones = Array.from({ length: Math.floor(4000 / pitch) }, (_, i) => {
    const k = i + 1;
    // The angle, from k squared, spreads the peaks: all in step they would crackle.
    return { k, level: passes(k * pitch, formants) / k ** tilt, angle: 0.7 * k * k };
  });
  const air = noise(seed);
  const mouth = formants.map(() => filter('band'));
  const phone = line();
  let turn = 0;
  return render(seconds, (t) => {
    turn += hertz(t) / RATE;
    let voice = 0;
    for (const { k, level, angle } of tones) voice += level * Math.sin(2 * Math.PI * k * turn + angle);
    const puff = air();
    formants.forEach(([centre, level], i) => {
      voice += breath * level * mouth[i](puff, centre, 3);
    });
    return phone(voice * swell(t));
  });
}

/** A deep, slow man: dark "o". */
export const blipLow = () =>
  syllable({
    seconds: 0.105,
    pitch: 104,
    glide: 0.04,
    tilt: 0.75,
    formants: [
      [470, 1, 70],
      [860, 0.6, 80],
      [2350, 0.1, 150],
    ],
    seed: 141,
  });

/** Neither deep nor high: open "a". */
export const blipMiddle = () =>
  syllable({
    seconds: 0.085,
    pitch: 158,
    glide: 0.05,
    tilt: 0.6,
    formants: [
      [720, 1, 90],
      [1240, 0.6, 100],
      [2500, 0.2, 160],
    ],
    seed: 142,
  });

/** A high, clear voice: "e". */
export const blipHigh = () =>
  syllable({
    seconds: 0.075,
    pitch: 246,
    glide: 0.07,
    tilt: 0.5,
    formants: [
      [520, 1, 90],
      [1950, 0.7, 140],
      [2750, 0.3, 180],
    ],
    seed: 143,
  });

/** Half whispered, with a slow start: rounded "ö". */
export const blipSoft = () =>
  syllable({
    seconds: 0.095,
    pitch: 196,
    glide: 0.03,
    tilt: 0.8,
    formants: [
      [430, 1, 80],
      [1480, 0.4, 120],
      [2300, 0.12, 160],
    ],
    breath: 0.5,
    attack: 0.026,
    seed: 144,
  });

/** Clipped and pressed: a short bright "è". */
export const blipBrisk = () =>
  syllable({
    seconds: 0.062,
    pitch: 138,
    glide: 0.09,
    tilt: 0.25,
    formants: [
      [610, 1, 90],
      [1720, 0.9, 120],
      [2600, 0.5, 170],
    ],
    attack: 0.006,
    seed: 145,
  });
