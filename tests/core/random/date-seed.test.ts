import { expect, test } from 'vitest';
import { dateSeed } from '../../../src/core/random/date-seed.ts';

test('the seed of a date is for ever the same', () => {
  const seeds = ['2025-11-26', '2026-11-24', '2028-02-29'].map((day) => [day, dateSeed(day)]);
  expect(seeds).toEqual([
    ['2025-11-26', 816584480],
    ['2026-11-24', 2767720622],
    ['2028-02-29', 2931659180],
  ]);
});

test('a year of dates has a year of seeds, all of them seeds of a shift', () => {
  const days = Array.from({ length: 365 }, (_, at) =>
    new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10),
  );
  const seeds = days.map(dateSeed);
  expect(new Set(seeds).size).toBe(365);
  expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)).toBe(true);
});
