/** A value over time, with its range where it has one. */
export type PlotPoint = { readonly value: number; readonly low?: number; readonly high?: number };

/** Where things lie in a field of 100 × 100, y downwards. */
export type PlotShape = {
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly low: number | null;
    readonly high: number | null;
  }[];
  /** A line through all of them, a little unsteady as a hand is. */
  readonly line: string;
};

export type Span = readonly [number, number];

const EDGE = 4;
const FIELD = 100;
/** How far a hand strays on its way to the next point. */
const STRAY = 0.9;
const TENTHS = 10;

/** Lays points out at even distances from left to right; what lies outside the span is drawn at its edge. */
export function plotShape(points: readonly PlotPoint[], span: Span): PlotShape {
  const laid = points.map(({ value, low, high }, at) => ({
    x: round(points.length === 1 ? FIELD / 2 : EDGE + ((FIELD - 2 * EDGE) * at) / (points.length - 1)),
    y: heightOf(value, span),
    low: low === undefined ? null : heightOf(low, span),
    high: high === undefined ? null : heightOf(high, span),
  }));
  const line = laid
    .map(({ x, y }, at) => {
      const before = laid[at - 1];
      if (before === undefined) return `M${x} ${y}`;
      const stray = at % 2 === 0 ? STRAY : -STRAY;
      return `Q${round((before.x + x) / 2)} ${round((before.y + y) / 2 + stray)} ${x} ${y}`;
    })
    .join('');
  return { points: laid, line };
}

/** The height of a value in the field: 0 at the upper end of the span. */
export function heightOf(value: number, [least, most]: Span): number {
  const within = Math.min(most, Math.max(least, value));
  return round((FIELD * (most - within)) / (most - least));
}

/** Whole numbers around all values and ranges, and around what is always shown. */
export function spanOf(points: readonly PlotPoint[], always: Span): Span {
  const all = points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  return [Math.floor(Math.min(always[0], ...all)), Math.ceil(Math.max(always[1], ...all))];
}

function round(value: number): number {
  return Math.round(value * TENTHS) / TENTHS;
}
