import { expect, test } from 'vitest';
import { freshSeed, type Past } from '../../src/app/shift/fresh-seed.ts';
import { generateInbox } from '../../src/core/mail/generate/inbox.ts';
import { seedsTo, shippedLevel } from '../core/support/levels.ts';

const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'sunday'].map(shippedLevel);

const lettersOf = ({ level, seed }: Past): readonly string[] =>
  generateInbox(level, seed).letters.map(({ template }) => template);

/** Letters of a week that were met before in it. */
function repeats(seedFor: (level: Past['level'], past: readonly Past[]) => number): number {
  const past: Past[] = [];
  for (const level of WEEK) past.push({ level, seed: seedFor(level, past) });
  const all = past.flatMap(lettersOf);
  return all.length - new Set(all).size;
}

/** Seeds one after another, another row for each week. */
const drawn = (week: number): (() => number) => {
  let next = week * 1000;
  return () => {
    next += 1;
    return next;
  };
};

test('a week brings half as many letters again as one whose seeds are drawn blindly', () => {
  const sum = (of: (week: number) => number): number => seedsTo(2).reduce((all, week) => all + of(week), 0);
  const blind = sum((week) => {
    const draw = drawn(week);
    return repeats(() => draw());
  });
  const fresh = sum((week) => {
    const draw = drawn(week);
    return repeats((level, past) => freshSeed(level, past, draw));
  });
  expect(fresh).toBeLessThanOrEqual(blind / 2);
});

test('the first shift takes the first seed that is drawn', () => {
  expect(freshSeed(shippedLevel('monday'), [], drawn(7))).toBe(7001);
});
