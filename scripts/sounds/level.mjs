import { filter, RATE, samples } from './dsp.mjs';

const WINDOW = 0.05;
const TARGET_DB = -22;
const FADE_IN = 0.0015;
const FADE_OUT = 0.03;

/** Loudest 50 ms in dBFS, weighed as small speakers and ears do: little below 180 Hz, less above 8 kHz. */
function loudness(sound) {
  const cutLow = filter('high');
  const cutHigh = filter('low');
  const width = samples(WINDOW);
  const squares = Float64Array.from(sound, (x) => cutHigh(cutLow(x, 180), 8000) ** 2);
  let sum = 0;
  let most = 0;
  for (let i = 0; i < squares.length; i++) {
    sum += squares[i] - (i >= width ? squares[i - width] : 0);
    most = Math.max(most, sum);
  }
  return 10 * Math.log10(most / width + 1e-12);
}

/** Straight up to half scale, then bends: peaks stay under 0.9 (-0.9 dBFS) whatever comes in. */
const limit = (x) => {
  const size = Math.abs(x);
  return size <= 0.5 ? x : Math.sign(x) * (0.5 + 0.4 * Math.tanh((size - 0.5) / 0.4));
};

/** Brings a sound to the common loudness plus `trimDb`, without a step at either end. */
export function finish(sound, trimDb = 0) {
  const high = filter('high');
  const clean = sound.map((x) => high(x, 40));
  const gain = 10 ** ((TARGET_DB + trimDb - loudness(clean)) / 20);
  const last = clean.length - 1;
  return clean.map((x, i) => {
    const fadeIn = Math.min(1, i / (FADE_IN * RATE));
    const fadeOut = Math.min(1, (last - i) / Math.min(FADE_OUT * RATE, last / 3));
    return limit(x * gain) * fadeIn * (0.5 - 0.5 * Math.cos(Math.PI * fadeOut));
  });
}
