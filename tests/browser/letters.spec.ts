import { seedWithFirst } from './support/answers.ts';
import { expectAccessible } from './support/axe.ts';
import { handleOf, judge, takeDesk } from './support/play.ts';
import { expect, test } from './support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a number is looked up in the directory, and its line there is strung to its card', async ({ page }) => {
  const seed = seedWithFirst('friday', (letter) =>
    letter.clues.some(({ key, at }) => key === 'outsideNumber' && at === 'directory.brand'),
  );
  await takeDesk(page, 'friday', seed);
  await page.locator('[data-opens="directory"]').click();
  await expect(page.locator('[data-part="directory.person.it"]')).toContainText('Telephone');
  await expect(page.locator('[data-part="directory.supplier.hosting"]')).toContainText('paid to the account');
  await handleOf(page, 'directory.brand').click();
  await page.locator('[data-card="directory"]').click();
  await judge(page, true);
  await expect(page.locator('.feedback')).toContainText('Your string ties what settles it');
});

test('a QR code is drawn, tells its target without a camera, and holds nothing that a camera could follow', async ({
  page,
}) => {
  const seed = seedWithFirst('tuesday', (letter) => letter.blocks.some((block) => block.qr));
  await takeDesk(page, 'tuesday', seed);
  const code = page.locator('.mail-link:has(.qr-code)');
  await expect(code.locator('svg path')).toHaveAttribute('d', /M\d/);
  await expect(code).toHaveAccessibleName(/^QR code /);
  await code.focus();
  await expect(page.locator('#link-target')).toContainText('https://');
  expect(await page.locator('.letter a[href]').count()).toBe(0);
  await expectAccessible(page);
});
