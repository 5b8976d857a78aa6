import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { DEFAULT_SETTINGS, type Progress } from '../../src/app/saved/types.ts';
import { toRecord } from '../../src/core/replay/record.ts';
import { topicsOf } from '../../src/core/score/topics-of.ts';
import { NOTHING_CARRIED } from '../../src/core/session/carry.ts';
import { simulateShift } from '../../src/core/simulate/player.ts';
import { shippedLevel } from '../core/support/levels.ts';
import { expect, test } from './support/test.ts';

const READER = { first: null, city: null, gender: null };
const AT = Date.UTC(2026, 10, 20);
const zoe = {
  format: 2,
  id: 'zoe',
  name: 'Zoé',
  reader: READER,
  carry: NOTHING_CARRIED,
  guided: true,
  createdAt: AT,
  changedAt: AT,
};

const shift = (seed: number) => simulateShift(shippedLevel('monday'), seed, { dPrime: 1.5, bias: 0 }, seed);

/** Monday's shift but for the last click: only its last feedback is to be put away. */
function almostDone(id: string, seed: number) {
  const record = toRecord(shift(seed));
  return {
    format: 1,
    id,
    profile: 'zoe',
    record: { ...record, decisions: record.decisions.slice(0, -1) },
    reader: READER,
    carry: NOTHING_CARRIED,
    practice: null,
    judged: 7,
    count: 8,
    startedAt: AT,
    savedAt: AT + seed,
  };
}

const PLAYER = { 'settings:main': { ...DEFAULT_SETTINGS, profile: 'zoe' }, 'profile:zoe': zoe };
const fileOf = (items: object): string =>
  JSON.stringify({ triage: 'backup', format: 1, items: { ...PLAYER, ...items } });

async function bringIn(page: Page, text: string, said: string | RegExp): Promise<void> {
  await page.goto('./#/stored');
  const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('.file-input').setInputFiles(file);
  await expect(page.locator('.outcome')).toHaveText(said);
}

async function takeOut(page: Page): Promise<string> {
  await page.goto('./#/stored');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action="export"]').click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** Goes on with the saved shift at a place of the list, up to its last feedback. */
async function goOn(page: Page, at: number): Promise<void> {
  await page.goto('./#/shifts');
  await page.locator('[data-action="continue"]').nth(at).click();
  await expect(page.locator('.feedback')).toBeVisible();
}

const endShift = async (page: Page): Promise<void> => {
  await page.locator('.feedback .next-button').click();
  await expect(page.locator('.debrief-sheet')).toBeVisible();
};

const itemsOf = (text: string): Record<string, unknown> => JSON.parse(text).items;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const metIn = (text: string): number => {
  const progress = itemsOf(text)['progress:zoe'] as Progress | undefined;
  return Object.values(progress?.topics ?? {}).reduce((sum, { met }) => sum + met, 0);
};

test('two tabs that finish a shift at once keep both; a second device takes them in once, and no bad file', async ({
  openContext,
}) => {
  const context = await openContext();
  const [first, second] = [await context.newPage(), await context.newPage()];
  const start = fileOf({ 'session:a': almostDone('a', 1), 'session:b': almostDone('b', 2) });
  await bringIn(first, start, '4 entries are new.');
  await Promise.all([goOn(first, 0), goOn(second, 1)]);
  await Promise.all([endShift(first), endShift(second)]);
  const bothMet = [1, 2].reduce((sum, seed) => sum + topicsOf(shift(seed)).length, 0);
  await expect.poll(async () => metIn(await takeOut(second))).toBe(bothMet);
  const taken = await takeOut(second);
  expect(Object.keys(itemsOf(taken))).toEqual([
    'profile:zoe',
    'progress:zoe',
    'result:a',
    'result:b',
    'settings:main',
  ]);

  const other = await (await openContext()).newPage();
  await bringIn(other, fileOf({ 'session:c': almostDone('c', 3) }), '3 entries are new.');
  await goOn(other, 0);
  await endShift(other);
  await bringIn(other, taken, /^2 entries are new\./);
  await expect.poll(async () => metIn(await takeOut(other))).toBe(bothMet + topicsOf(shift(3)).length);
  await bringIn(other, taken, /^Nothing was changed\./);
  const before = itemsOf(await takeOut(other));
  const bad = '{ "triage": "backup",\n "format" 1 }';
  await bringIn(other, bad, /line and column 2:11 .* Nothing was changed\.$/);
  expect(itemsOf(await takeOut(other))).toEqual(before);
  await other.goto('./#/results');
  await expect(other.locator('.result-row')).toHaveCount(3);
});
