const STEPS = 300;
const RATE = 0.5;
/** Weight of the ridge penalty, a template: without it, fewer templates than features fit anything. */
const RIDGE = 0.05;

export type Row = readonly number[];

/** Columns with mean 0 and standard deviation 1 over `rows`; constant columns become 0. */
export function standardise(rows: readonly Row[]): (row: Row) => Row {
  const width = rows[0]?.length ?? 0;
  const means = Array.from({ length: width }, (_, at) => mean(rows.map((row) => row[at] ?? 0)));
  const spreads = means.map((middle, at) =>
    Math.sqrt(mean(rows.map((row) => ((row[at] ?? 0) - middle) ** 2))),
  );
  return (row) => row.map((value, at) => (spreads[at] ? (value - (means[at] ?? 0)) / spreads[at] : 0));
}

/**
 * Logistic regression by gradient descent with a ridge penalty, on standardised rows; gives the log-odds of a
 * new row. Deterministic: it starts at 0 and takes a fixed number of steps.
 */
export function fitLogistic(rows: readonly Row[], fakes: readonly boolean[]): (row: Row) => number {
  const width = rows[0]?.length ?? 0;
  let weights: readonly number[] = Array.from({ length: width }, () => 0);
  let bias = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const errors = rows.map((row, at) => sigmoid(dot(row, weights) + bias) - (fakes[at] ? 1 : 0));
    bias -= RATE * mean(errors);
    weights = weights.map(
      (weight, at) =>
        weight - RATE * (mean(errors.map((error, row) => error * (rows[row]?.[at] ?? 0))) + RIDGE * weight),
    );
  }
  return (row) => dot(row, weights) + bias;
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function dot(a: Row, b: Row): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
