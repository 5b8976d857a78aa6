import { expectAccessible } from './support/axe.ts';
import { judge, noticeOf, takeDesk } from './support/play.ts';
import { expect, test } from './support/test.ts';

const SEED = 4;

test('the clock can be slowed and switched off in the middle of a letter', async ({ page }) => {
  await takeDesk(page, 'monday', SEED);
  await expect(page.locator('.clock-digits')).toContainText(/[78]:/);
  await page.goto('./#/settings');
  await page.getByRole('radio', { name: 'Slow' }).click();
  await page.goto('./#/desk');
  await expect(page.locator('.clock-digits')).toContainText(/1[56]:/);
  await page.goto('./#/settings');
  await page.getByRole('radio', { name: 'Off' }).click();
  await page.goto('./#/desk');
  await expect(page.locator('.clock-digits')).toHaveCount(0);
  await judge(page, true);
});

test('at 200 % text the desk reflows, cuts nothing and stays usable', async ({ page }) => {
  await page.goto('./#/settings');
  await page.getByRole('radio', { name: '200' }).click();
  await takeDesk(page, 'monday', SEED);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  await page.locator('[data-part="from"]').click({ position: { x: 20, y: 10 } });
  await expect(page.locator('.touched-actions')).toBeVisible();
  await judge(page, true);
  await expectAccessible(page);
});

test('with forced colours what is picked, strung and chosen still shows', async ({ openContext }) => {
  const context = await openContext({ forcedColors: 'active' });
  const page = await context.newPage();
  await takeDesk(page, 'monday', SEED);
  await page.locator('[data-part="from"]').click({ position: { x: 20, y: 10 } });
  await expect(page.locator('[data-part="from"]')).toHaveCSS('outline-style', 'solid');
  await page.locator('[data-card="domain"]').click();
  await expect(page.locator('[data-card="domain"]')).toHaveCSS('outline-style', 'solid');
  await expectAccessible(page);
});

test('with reduced motion nothing travels over the page', async ({ openContext }) => {
  const context = await openContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await takeDesk(page, 'monday', SEED);
  await judge(page, true);
  // What follows the scrolling hand moves only with it.
  const running = await page.evaluate(
    () =>
      document
        .getAnimations()
        .filter((one) => one.playState === 'running' && one.timeline instanceof DocumentTimeline).length,
  );
  expect(running).toBe(0);
});

test('more contrast and the calm desk apply at once and are remembered', async ({ page }) => {
  await page.goto('./#/settings');
  await page.getByRole('radio', { name: 'More' }).click();
  await page.getByRole('switch', { name: 'Calm desk' }).click();
  await page.goto('./#/stored');
  await expect(page.getByRole('cell', { name: 'Settings' })).toBeVisible();
  await page.goto('./#/settings');
  await page.reload();
  await expect(page.getByRole('switch', { name: 'Calm desk' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
});

test('the language changes in the middle of a letter and loses nothing', async ({ page }) => {
  await takeDesk(page, 'monday', SEED);
  await page.locator('[data-part="from"]').click({ position: { x: 20, y: 10 } });
  await page.locator('[data-card="domain"]').click();
  await page.goto('./#/settings');
  await page.getByRole('radio', { name: 'Français' }).click();
  await page.goto('./#/desk');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('[data-tray="report"]')).toContainText('Signaler');
  await expect(page.locator('.strings .string')).toHaveCount(1);
  await expect(page.locator('.letter-body')).toHaveAttribute('lang', 'fr');
});

test('a wrong address says what is wrong and shows a page', async ({ page }) => {
  for (const [hash, says] of [
    ['#/nowhere', 'There is nothing at the address “#/nowhere”'],
    ['#/briefing/monday/abc', '“abc” is not a shift number'],
    ['#/briefing/monday/99999999999', '“99999999999” is not a shift number'],
    ['#/briefing/doomsday', 'There is no shift called “doomsday”'],
  ] as const) {
    await page.goto(`./${hash}`);
    await expect(noticeOf(page, says)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
