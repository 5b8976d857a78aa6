import type { Page } from '@playwright/test';
import type { Level } from '../../../src/core/level/level.ts';
import { scoreOf } from '../../../src/core/score/score.ts';
import { expect } from '../../browser/support/test.ts';
import { type Language, textsOf } from '../../i18n/support/locales.ts';
import { openDesk, playShift } from './play-shift.ts';
import { type Player, STRONG } from './player.ts';

export type Game = { readonly language: Language; readonly player: Player; readonly seed: number };

/** A shift from its address to its debrief: nothing is asked of the network, and it counts as the core does. */
export async function playWhole(page: Page, level: Level, { language, player, seed }: Game): Promise<void> {
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
