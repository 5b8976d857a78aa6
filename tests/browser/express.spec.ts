import { languages } from '../../scripts/shots-list.mjs';
import { playWhole } from '../campaign-browser/support/play-whole.ts';
import { STRONG } from '../campaign-browser/support/player.ts';
import { shippedLevel } from '../core/support/levels.ts';
import { expect, test } from './support/test.ts';

test.use({ locale: languages.fr });

test('the express shift in French is played to its debrief, and a certificate is offered', async ({
  page,
}) => {
  await playWhole(page, shippedLevel('express'), { language: 'fr', player: STRONG, seed: 7 });
  await page.locator('[data-action="prize"]').click();
  await expect(page.locator('.cert-page')).toBeVisible();
});
