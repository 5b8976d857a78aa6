import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** Judged letters from which d′ and c say more than noise (facts.md §7). */
export const ENOUGH_LETTERS = 24;

/** z of the 95 % point: both sides of a 90 % range. */
const Z_90 = 1.6448536;
const STEP = 1e-5;
const DIGITS = 1e6;

export type Rates = {
  readonly hits: number;
  readonly fakes: number;
  readonly falseAlarms: number;
  readonly genuine: number;
};

/** d′ and c with 90 % ranges, rounded to six decimals; for display, never for a rank. */
export type Discernment = {
  readonly dPrime: number;
  readonly c: number;
  readonly dPrimeRange: readonly [number, number];
  readonly cRange: readonly [number, number];
};

/** Stanislaw & Todorov 1999, with the log-linear correction of Hautus 1995 always applied; variance after Gourevitch & Galanter 1967. */
export function discernment(rates: Rates): Discernment {
  const hit = (rates.hits + 0.5) / (rates.fakes + 1);
  const alarm = (rates.falseAlarms + 0.5) / (rates.genuine + 1);
  const zHit = z(hit);
  const zAlarm = z(alarm);
  const spread = Math.sqrt(variance(hit, rates.fakes + 1) + variance(alarm, rates.genuine + 1));
  const dPrime = zHit - zAlarm;
  const c = -(zHit + zAlarm) / 2;
  return {
    dPrime: round(dPrime),
    c: round(c),
    dPrimeRange: [round(dPrime - Z_90 * spread), round(dPrime + Z_90 * spread)],
    cRange: [round(c - (Z_90 * spread) / 2), round(c + (Z_90 * spread) / 2)],
  };
}

/** The standard normal quantile; `p` in (0, 1). */
export function z(p: number): number {
  return quantile(p, 0, 1);
}

/** Variance of z(p): p(1−p)/n over the squared density there, which is the quantile's slope. */
function variance(p: number, n: number): number {
  const slope = (z(p + STEP) - z(p - STEP)) / (2 * STEP);
  return ((p * (1 - p)) / n) * slope * slope;
}

function round(value: number): number {
  const rounded = Math.round(value * DIGITS) / DIGITS;
  return rounded === 0 ? 0 : rounded;
}
