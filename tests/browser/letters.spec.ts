import type { Letter } from '../../src/core/mail/letter.ts';
import { seedWithFirst } from './support/answers.ts';
import { expectAccessible } from './support/axe.ts';
import { handleOf, judge, takeDesk } from './support/play.ts';
import { expect, test } from './support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const isDecisive = (letter: Letter, key: string): boolean =>
  letter.clues.some((clue) => clue.key === key && clue.at.startsWith('directory.'));

test('a number is looked up in the directory, and its line there settles the letter', async ({ page }) => {
  const seed = seedWithFirst('friday', (letter) => isDecisive(letter, 'outsideNumber'));
  await takeDesk(page, 'friday', seed);
  await page.locator('[data-opens="directory"]').click();
  await expect(page.locator('.drawer')).toContainText('Our directory');
  await expect(page.locator('.directory-entry')).not.toHaveCount(0);
  await expectAccessible(page);
  // The suppliers' numbers are below our people's.
  for (const entry of await page.locator('.directory-entry').all()) {
    if (!(await entry.textContent())?.includes('paid to the account')) continue;
    await entry.scrollIntoViewIfNeeded();
    await expect(entry).toContainText('Telephone');
    break;
  }
  await page.keyboard.press('Escape');
  await judge(page, true);
  await expect(page.locator('.feedback')).toContainText('Right');
});

test('a line of the directory can be strung to its card', async ({ page }) => {
  const brandFirst = seedWithFirst(
    'friday',
    (letter) =>
      isDecisive(letter, 'outsideNumber') && letter.clues.some(({ at }) => at === 'directory.brand'),
  );
  await takeDesk(page, 'friday', brandFirst);
  await page.locator('[data-opens="directory"]').click();
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

test('a monitor with an open tool leaves no hole in the picture', async ({ page }) => {
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await takeDesk(page, 'monday', 1);
    await page.locator('[data-opens="loupe"]').click();
    await expect(page.locator('.drawer')).toBeVisible();
    const picture = (await page.screenshot()).toString('base64');
    const clearest = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (context === null) return 0;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      return data.reduce((least, value, at) => (at % 4 === 3 ? Math.min(least, value) : least), 255);
    }, picture);
    expect(clearest, `${size.width} px wide`).toBe(255);
  }
});
