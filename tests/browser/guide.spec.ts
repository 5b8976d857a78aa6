import { judge, takeDesk } from './support/play.ts';
import { expect, test } from './support/test.ts';

test('from a verdict into the field guide, on to what to do now, and back to the same letter', async ({
  page,
}) => {
  await takeDesk(page, 'monday', 4);
  await judge(page, true);
  const words = await page.locator('.feedback-title').textContent();
  await page.locator('.feedback-more summary').click();
  const link = page.locator('.guide-links a').first();
  const name = await link.textContent();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
  await expect(page.locator('.guide-figure')).toBeVisible();
  await page.getByRole('link', { name: 'All pages' }).click();
  await page.getByRole('textbox', { name: 'Search the guide' }).fill('invoice');
  await expect(page.locator('.guide-card')).not.toHaveCount(0);
  await expect(page.getByRole('link', { name: 'A look-alike letter' })).toHaveCount(0);
  await page.getByRole('link', { name: 'It is an invoice or a payment I do not know' }).click();
  await expect(page.locator('main h1 + *')).toContainText('What to do now');
  await page.getByRole('link', { name: 'Back to the desk' }).click();
  await expect(page.locator('.feedback-title')).toHaveText(words ?? '');
});
