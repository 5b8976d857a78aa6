/** Samples a second. 24 000 makes one millisecond a whole number of samples, so sprite offsets are exact. */
export const RATE = 24000;

export const samples = (seconds) => Math.round(seconds * RATE);

/** White noise in -1…1 from a seed (mulberry32): integer steps, hence the same on every engine. */
export function noise(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2147483648 - 1;
  };
}

export function render(seconds, sampleAt) {
  const out = new Float64Array(samples(seconds));
  for (let i = 0; i < out.length; i++) out[i] = sampleAt(i / RATE);
  return out;
}

/** Level over time through [seconds, level] points, eased between them so that no corner is heard. */
export function curve(...points) {
  return (t) => {
    const next = points.findIndex(([time]) => time > t);
    if (next === -1) return points[points.length - 1][1];
    if (next === 0) return points[0][1];
    const [t0, a] = points[next - 1];
    const [t1, b] = points[next];
    return a + (b - a) * (0.5 - 0.5 * Math.cos((Math.PI * (t - t0)) / (t1 - t0)));
  };
}

/** Falls by 60 dB in `t60` seconds. */
export const decay = (t60) => (t) => Math.exp((-6.9078 * t) / t60);

/** State-variable filter (trapezoidal, after A. Simper): stays stable while its frequency sweeps. */
export function filter(kind) {
  let s1 = 0;
  let s2 = 0;
  return (x, hertz, q = Math.SQRT1_2) => {
    const g = Math.tan((Math.PI * Math.min(hertz, RATE * 0.45)) / RATE);
    const k = 1 / q;
    const band = (g * (x - s2) + s1) / (1 + g * (g + k));
    const low = s2 + g * band;
    s1 = 2 * band - s1;
    s2 = 2 * low - s2;
    if (kind === 'low') return low;
    return kind === 'band' ? k * band : x - k * band - low;
  };
}

/**
 * A struck body: each mode is [hertz, level, t60]; `drop` starts the pitch higher by that share, and
 * `attack` is how long the striker takes to sink in: the longer, the softer its surface.
 */
export function body(seconds, modes, { drop = 0, settle = 0.02, attack = 0.0006 } = {}) {
  return render(seconds, (t) => {
    const slide = drop * settle * (1 - Math.exp(-t / settle));
    let sum = 0;
    for (const [hertz, level, t60] of modes) {
      sum += level * Math.sin(2 * Math.PI * hertz * (t + slide)) * decay(t60)(t);
    }
    return sum * Math.min(1, t / attack);
  });
}

/** A short burst of filtered noise: the touch of two surfaces. */
export function burst(seconds, seed, kind, hertz, t60, { q = Math.SQRT1_2, attack = 0.001 } = {}) {
  const hiss = noise(seed);
  const tone = filter(kind);
  return render(seconds, (t) => tone(hiss(), hertz, q) * Math.min(1, t / attack) * decay(t60)(t));
}

/** Lays parts of [startSeconds, gain, samples] over each other. */
export function mix(seconds, ...parts) {
  const out = new Float64Array(samples(seconds));
  for (const [start, gain, part] of parts) {
    const from = samples(start);
    for (let i = 0; i < part.length && from + i < out.length; i++) out[from + i] += gain * part[i];
  }
  return out;
}
