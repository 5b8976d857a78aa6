/** Every shift of the week and express, whole in the built game, by a strong and a weak player in both languages. */
import type { Page } from '@playwright/test';
import { languages } from '../../scripts/shots-list.mjs';
import type { Level } from '../../src/core/level/level.ts';
import { scoreOf } from '../../src/core/score/score.ts';
import { expect, test } from '../browser/support/test.ts';
import { shippedLevels } from '../core/support/levels.ts';
import { type Language, textsOf } from '../i18n/support/locales.ts';
import { openDesk, playShift } from './support/play-shift.ts';
import { type Player, STRONG, WEAK } from './support/player.ts';

/** The guided letter has no debrief; stage.spec.ts plays it. */
const LEVELS = shippedLevels().filter(({ shelf, guided }) => /^(week|express)$/.test(shelf) && !guided);

type Game = { readonly language: Language; readonly player: Player; readonly seed: number };

LEVELS.forEach((level, at) => {
  const [one, other]: readonly Language[] = at % 2 === 0 ? ['fr', 'en'] : ['en', 'fr'];
  for (const [name, player, language, seed] of [
    ['strong', STRONG, one, 100 + at],
    ['weak', WEAK, other, 200 + at],
  ] as const) {
    test.describe(`${level.id} in ${language}`, () => {
      test.use({ locale: languages[language ?? 'en'] });
      test.setTimeout(120_000);
      test(`a ${name} player plays it to the debrief, which counts as the core does`, async ({ page }) =>
        playWhole(page, level, { language: language ?? 'en', player, seed }));
    });
  }
});

async function playWhole(page: Page, level: Level, { language, player, seed }: Game): Promise<void> {
  const texts = textsOf(language);
  const t = (key: string): string => texts.get(key) ?? key;
  await page.goto('./#/settings');
  await page.getByRole('radio', { name: t('settings.clockOff'), exact: true }).click();
  await page.getByRole('radio', { name: t('settings.motionReduced'), exact: true }).click();
  await openDesk(page, level, seed);
  await expect(page.locator('html')).toHaveAttribute('data-stage', /on|off/);
  await expect(page.locator('html')).toHaveAttribute('lang', language);

  const requests: string[] = [];
  page.on('request', (request) => {
    // The tab's icon is the browser's own affair: it fetches it again at each change of the address.
    if (!/^data:|favicon\.svg$/.test(request.url())) requests.push(request.url());
  });
  const expectSilence = (): void => expect(requests, 'requests during the shift').toEqual([]);
  const session = await playShift({ page, player, expectSilence }, level, seed);

  const score = scoreOf(session);
  await expect(page.locator('.debrief-sheet')).toBeVisible();
  await expect(page.locator('.tally-level')).toHaveText(level.title[language] ?? '');
  const points = t('debrief.points')
    .replace('{points}', String(score.points))
    .replace('{perfect}', String(score.perfect));
  await expect(page.locator('.tally-points')).toContainText(points);
  const strong = player === STRONG;
  expect(score.medal).toBe(strong ? 'gold' : null);
  await expect(page.locator('.medal')).toHaveCount(strong ? 1 : 0);
  if (strong) await expect(page.locator('.medal')).toContainText(t('medals.gold'));
}
