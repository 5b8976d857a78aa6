import { expect, test } from '../browser/support/test.ts';
import { dropFile, trainersWay } from '../browser/support/workshop-flow.ts';

trainersWay('fr', { reload: true });

test('a file with faults says why it cannot be played, and what it says stays a text', async ({ page }) => {
  await page.goto('./');
  const text = 'format: 1\nid: x\ntitle: "<img src=x onerror=alert(1)>"\ntechniqes: [<b>]\n';
  await dropFile(page, text, '<img src=x>.yaml');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('cannot be played');
  await expect(dialog.locator('[data-action="play-file"]')).toHaveCount(0);
  await dialog.locator('[data-action="edit-file"]').click();
  await expect(page.locator('.finding').first()).toBeVisible();
  await expect(page.locator('img, b')).toHaveCount(0);
});

test('a file that is no level is refused with its name', async ({ page }) => {
  await page.goto('./#/settings');
  await dropFile(page, 'hello', 'holiday.png');
  await expect(page.getByRole('dialog')).toContainText('holiday.png');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
