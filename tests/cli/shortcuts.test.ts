import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { twoSidedAuc } from '../../src/cli/shortcuts/auc.ts';
import { fitLogistic, standardise } from '../../src/cli/shortcuts/logistic.ts';
import { measureShortcuts } from '../../src/cli/shortcuts/measure.ts';
import { ROOT } from '../repo/support/source.ts';

const scored = (fakes: readonly number[], genuine: readonly number[]) => [
  ...fakes.map((value) => ({ fake: true, value })),
  ...genuine.map((value) => ({ fake: false, value })),
];

describe('two-sided AUC', () => {
  it.each([
    ['tells nothing where all are alike', [1, 1], [1, 1], 0.5],
    ['tells all where fakes have more', [3, 4], [1, 2], 1],
    ['tells all where fakes have less', [1, 2], [3, 4], 1],
    ['counts a tie as half', [1, 3], [1, 2], 0.625],
    ['is 0.5 where a kind is missing', [1], [], 0.5],
  ])('%s', (_says, fakes, genuine, auc) => {
    expect(twoSidedAuc(scored(fakes, genuine))).toBe(auc);
  });
});

describe('logistic regression', () => {
  const rows = [[0], [1], [2], [10], [11], [12]];
  const fakes = [false, false, false, true, true, true];
  const scale = standardise(rows);

  it('separates what can be separated', () => {
    const model = fitLogistic(rows.map(scale), fakes);
    expect(rows.map((row) => model(scale(row)) > 0)).toEqual(fakes);
  });

  it('takes no notice of a column that never changes', () => {
    const wide = rows.map((row) => [...row, 7]);
    const wider = standardise(wide);
    expect(wide.map((row) => wider(row)[1])).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

/** Twenty templates of each kind; `telling` is higher in fakes, `noise` is not. */
const means = Array.from({ length: 40 }, (_, at) => ({
  template: `t${at}`,
  fake: at % 2 === 0,
  means: {
    telling: (at % 2 === 0 ? 1 : 0) + (at % 5),
    noise: (at * 7) % 5,
    ...(at === 0 ? { 'category:rare': 1 } : {}),
  },
}));

describe('the measure of shortcuts', () => {
  const measured = measureShortcuts(means);
  const of = (feature: string) => measured.find((one) => one.feature === feature);

  it('finds what tells, and says all features together last', () => {
    expect(of('telling')?.auc).toBeGreaterThan(0.6);
    expect(of('noise')?.auc).toBeLessThan(0.6);
    expect(measured.at(-1)?.feature).toBe('together');
    expect(of('together')?.auc).toBeGreaterThan(0.55);
  });

  it('gives each a range around its value', () => {
    for (const { feature, auc, low, high } of measured.filter((one) => one.feature === 'telling')) {
      expect(low, feature).toBeLessThanOrEqual(auc);
      expect(high, feature).toBeGreaterThanOrEqual(auc);
    }
  });

  it('takes no category that hardly any template has', () => {
    expect(of('category:rare')).toBeUndefined();
  });

  it('is the same twice', () => {
    expect(measureShortcuts(means)).toEqual(measured);
  });
});

describe('triage shortcuts', () => {
  const triage = async (...argv: readonly string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const exit = await run(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
    return { exit, out, err };
  };

  it.each(['en', 'fr'])(
    'finds no surface feature of the whole library that tells the answer, in %s',
    async (lang) => {
      const { exit, out, err } = await triage('shortcuts', '--lang', lang, '--shifts', '600', '--json');
      const rows = out.map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(err).toEqual([]);
      expect(exit).toBe(0);
      for (const row of rows) expect(Object.keys(row)).toEqual(['feature', 'auc', 'low', 'high']);
      const names = rows.map((row) => row['feature']);
      expect(names).toEqual(
        expect.arrayContaining([
          'length',
          'links',
          'attachments',
          'urgency',
          'leak:city',
          'position',
          'slips',
          'together',
        ]),
      );
    },
  );

  it('says in both languages how many letters a measure needs', async () => {
    const level = join(ROOT, 'levels/first-letter.yaml');
    const english = await triage('shortcuts', level);
    const french = await triage('shortcuts', level, '--lang', 'fr');
    expect([english.exit, french.exit]).toEqual([2, 2]);
    expect(english.err.join()).toContain('a measure needs 12 of each');
    expect(french.err.join()).toContain('il en faut 12 de chaque');
  });
});
