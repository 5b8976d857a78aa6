/** Score files made by Node and by Chromium play again to the same score and digest on the other. */

import { bundleForPage } from '../browser/support/bundle-for-page.ts';
import type * as Core from '../browser/support/contest-core.ts';
import { judgeFiles, makeFile, seedsOf } from '../browser/support/contest-core.ts';
import { expect, test } from '../browser/support/test.ts';
import { seedsTo, shippedLevel } from '../core/support/levels.ts';

declare const contest: typeof Core;

test('score files made by Node and by this browser play again to the same score and digest', async ({
  page,
}) => {
  // A shift with letters and a call.
  const level = shippedLevel('wednesday');
  const script = await bundleForPage(
    new URL('../browser/support/contest-core.ts', import.meta.url),
    'contest',
  );
  await page.goto('./');
  await page.evaluate(script);
  const seeds = seedsTo(6);
  const ours = seeds.map((seed) => makeFile(level, seed));
  const { theirs, judged } = await page.evaluate(
    ([played, numbers, files]) => ({
      theirs: numbers.map((seed) => contest.makeFile(played, seed)),
      judged: contest.judgeFiles(played, files),
    }),
    [level, seeds, ours] as const,
  );
  expect(theirs).toEqual(ours);
  expect(judged).toEqual(judgeFiles(level, theirs));
  expect(judged.map((entry) => entry?.reason)).toEqual(seeds.map(() => null));
  expect(await page.evaluate(() => contest.seedsOf('ABCDEFGH1234'))).toBe(await seedsOf('ABCDEFGH1234'));
});
