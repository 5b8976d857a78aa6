/** Today’s post: the same for two players, and copied without spoiling it. */
import { dateSeed } from '../../src/core/random/date-seed.ts';
import { expectAccessible } from '../browser/support/axe.ts';
import { expectReflow } from '../browser/support/layout.ts';
import { judge, nextLetter } from '../browser/support/play.ts';
import { expect, test } from '../browser/support/test.ts';

const DAY = '2026-11-24';
const NOON = new Date(`${DAY}T12:00:00Z`);

test.use({ contextOptions: { reducedMotion: 'reduce' }, permissions: ['clipboard-read', 'clipboard-write'] });

test('today’s post is the same for two players and is copied as eight squares and a date', async ({
  page,
  openContext,
}) => {
  await page.clock.install({ time: NOON });
  await page.goto('./#/today');
  await page.locator('[data-action="begin"]').click();
  const subject = (await page.locator('#letter-subject').textContent()) ?? '';
  await judge(page, true);
  await nextLetter(page);
  // One letter, and then the clock runs out: what is left over has its squares too.
  await expect(page.locator('[data-letter="1"]')).toBeVisible();
  await page.clock.fastForward('10:00');
  await page.locator('.done-sheet .next-button').click();
  await page.locator('[data-action="prize"]').click();
  await expect(page).toHaveURL(new RegExp(`#/today/${DAY}$`));
  await page.locator('[data-action="copy-result"]').click();
  await expect(page.locator('.share .outcome')).toHaveText('Copied.');
  const [title, squares, points] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(title).toBe('Triage · today’s post · 24 November 2026');
  expect([...((squares ?? '').split(' ')[0] ?? '')]).toHaveLength(8);
  expect(points).toMatch(/^\d+ of 1320 points$/);
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action="save-picture"]').click(),
  ]);
  expect(picture.suggestedFilename()).toBe(`triage-${DAY}.png`);
  await expectAccessible(page);
  await expectReflow(page);

  const second = await (await openContext()).newPage();
  await second.clock.setFixedTime(NOON);
  await second.goto(`./#/briefing/today/${dateSeed(DAY)}`);
  await second.locator('[data-action="begin"]').click();
  await expect(second.locator('#letter-subject')).toHaveText(subject);
});
