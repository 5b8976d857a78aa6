import { clamp, type Point } from '../layout/rect.ts';

/** How far `ms` has come between two times, 0…1. */
export function progress(ms: number, from: number, to: number): number {
  return to <= from ? Number(ms >= to) : clamp((ms - from) / (to - from), 0, 1);
}

export function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

export function easeIn(t: number): number {
  return t * t * t;
}

export function easeOut(t: number): number {
  return 1 - (1 - t) ** 3;
}

export function easeInOut(t: number): number {
  return t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2;
}

/** A drop that lands before its end and hops twice, each time lower. */
export function dropWithThud(t: number): number {
  if (t < 0.62) return (t / 0.62) ** 2;
  if (t < 0.86) return 1 - 0.055 * (1 - ((t - 0.74) / 0.12) ** 2);
  return 1 - 0.014 * (1 - ((t - 0.93) / 0.07) ** 2);
}

/** A throw from one point to another that rises by `lift` pixels over the straight line. */
export function arc(from: Point, to: Point, lift: number, t: number): Point {
  return { x: mix(from.x, to.x, t), y: mix(from.y, to.y, t) - lift * 4 * t * (1 - t) };
}

/** A shake that dies out, −1…1. */
export function jolt(ms: number, length: number): number {
  const t = progress(ms, 0, length);
  return t >= 1 ? 0 : Math.cos(t * Math.PI * 3) * (1 - t) ** 2;
}
