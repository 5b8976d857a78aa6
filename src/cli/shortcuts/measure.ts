import { openStream, type Stream } from '../../core/random/stream.ts';
import { type Scored, twoSidedAuc } from './auc.ts';
import { fitLogistic, mean, type Row, standardise } from './logistic.ts';
import { featuresOf, type TemplateMean } from './template-means.ts';

/** How far one feature tells the answer, with the 5 % and 95 % points of a bootstrap over templates. */
export type Shortcut = {
  readonly feature: string;
  readonly auc: number;
  readonly low: number;
  readonly high: number;
};

const RESAMPLES = 400;
const REPEATS = 20;
const FOLDS = 4;

/** Each feature alone, worst first, then `together`: all of them by logistic regression, held out by template. */
export function measureShortcuts(means: readonly TemplateMean[]): readonly Shortcut[] {
  const features = featuresOf(means);
  const alone = features.map((feature) => {
    const scored = means.map(({ fake, means: surface }) => ({ fake, value: surface[feature] ?? 0 }));
    return { feature, auc: twoSidedAuc(scored), ...range(feature, [scored]) };
  });
  return [...alone.sort((a, b) => b.auc - a.auc), together(means, features)].map(rounded);
}

/** Mean of 20 repeats of 4-fold cross-validation; a template is in one fold whole, since it is one row. */
function together(means: readonly TemplateMean[], features: readonly string[]): Shortcut {
  const rows = means.map(({ means: surface }) => features.map((feature) => surface[feature] ?? 0));
  const fakes = means.map((one) => one.fake);
  const repeats = Array.from({ length: REPEATS }, (_, at) =>
    heldOut(rows, fakes, openStream(at, 'folds')).map((value, row) => ({ fake: fakes[row] === true, value })),
  );
  return { feature: 'together', auc: mean(repeats.map(twoSidedAuc)), ...range('together', repeats) };
}

/** For each row what a model says of it that was fitted without its fold; folds hold both kinds alike. */
function heldOut(rows: readonly Row[], fakes: readonly boolean[], stream: Stream): readonly number[] {
  const fold = new Map<number, number>();
  for (const kind of [true, false]) {
    const members = stream.shuffle(fakes.flatMap((fake, at) => (fake === kind ? [at] : [])));
    for (const [at, row] of members.entries()) fold.set(row, at % FOLDS);
  }
  const values: number[] = rows.map(() => 0);
  for (let out = 0; out < FOLDS; out += 1) {
    const inside = rows.flatMap((_, at) => (fold.get(at) === out ? [] : [at]));
    const scale = standardise(inside.map((at) => rows[at] ?? []));
    const model = fitLogistic(
      inside.map((at) => scale(rows[at] ?? [])),
      inside.map((at) => fakes[at] === true),
    );
    rows.forEach((row, at) => {
      if (fold.get(at) === out) values[at] = model(scale(row));
    });
  }
  return values;
}

/** Templates drawn anew with replacement, within each kind; where there are repeats, their mean. */
function range(
  feature: string,
  repeats: readonly (readonly Scored[])[],
): { readonly low: number; readonly high: number } {
  const stream = openStream(0, 'bootstrap', feature);
  const [first = []] = repeats;
  const kinds = [true, false].map((kind) => first.flatMap(({ fake }, at) => (fake === kind ? [at] : [])));
  const values = Array.from({ length: RESAMPLES }, () => {
    const drawn = kinds.flatMap((kind) => kind.map(() => stream.pick(kind)));
    return mean(repeats.map((scored) => twoSidedAuc(drawn.flatMap((at) => scored[at] ?? []))));
  }).sort((a, b) => a - b);
  const at = (share: number): number => values[Math.floor(share * (RESAMPLES - 1))] ?? 0.5;
  return { low: at(0.05), high: at(0.95) };
}

function rounded({ feature, auc, low, high }: Shortcut): Shortcut {
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return { feature, auc: round(auc), low: round(low), high: round(high) };
}
