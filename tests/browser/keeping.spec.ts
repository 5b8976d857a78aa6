import { answersOf } from './support/answers.ts';
import { judge, nextLetter, noticeOf, takeDesk } from './support/play.ts';
import { expect, test } from './support/test.ts';

const SEED = 5;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a closed tab goes on at the same letter, the string and the feedback included', async ({
  openContext,
}) => {
  const context = await openContext();
  const first = await context.newPage();
  await takeDesk(first, 'monday', SEED);
  await judge(first, true);
  await nextLetter(first);
  await first.locator('[data-part="from"]').click({ position: { x: 20, y: 10 } });
  await first.locator('[data-card="domain"]').click();
  const subject = await first.locator('#letter-subject').textContent();
  await expect(first.locator('.strings .string')).toHaveCount(1);
  await first.close();

  const second = await context.newPage();
  await second.goto('./');
  await expect(second.getByText('letter 2 of 8')).toBeVisible();
  await second.getByText(/^Continue/).click();
  await expect(second.locator('#letter-subject')).toHaveText(subject ?? '');
  await expect(second.locator('.strings .string')).toHaveCount(1);
  await judge(second, false);
  await second.reload();
  await expect(second.locator('.feedback')).toBeVisible();
});

test('a second tab does not take the shift away unasked, and takes it whole when asked', async ({
  openContext,
}) => {
  const context = await openContext();
  const first = await context.newPage();
  await takeDesk(first, 'monday', SEED);
  await judge(first, true);
  await nextLetter(first);
  const second = await context.newPage();
  await second.goto('./#/desk');
  await expect(noticeOf(second, 'This shift is open in another tab.')).toBeVisible();
  await second.getByRole('button', { name: 'Play it here' }).click();
  await expect(second.locator('[data-letter="1"]')).toBeVisible();
  await expect(noticeOf(first, 'The shift goes on in another tab.')).toBeVisible();
  await judge(second, true);
  await nextLetter(second);
  await expect(second.locator('[data-letter="2"]')).toBeVisible();
});

test('unreadable and newer data is set aside, exportable, and never a blank page', async ({ page }) => {
  await page.goto('./#/settings');
  await page.getByRole('switch', { name: 'Calm desk' }).click();
  await page.evaluate(async () => {
    const open = indexedDB.open('triage');
    const base = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const kept = base.transaction('kept', 'readwrite').objectStore('kept');
    kept.put({ format: 99, of: 'tomorrow' }, 'settings:main');
    kept.put('rubbish', 'profile:broken');
    await new Promise((resolve) => {
      kept.transaction.oncomplete = resolve;
    });
    base.close();
  });
  await page.goto('./');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(noticeOf(page, 'could not be read')).toBeVisible();
  await page.goto('./#/stored');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export everything' }).click(),
  ]);
  const stream = await download.createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  expect(text).toContain('tomorrow');
  expect(text).toContain('rubbish');
});

test('where the browser keeps nothing, the game plays and says so', async ({ openContext }) => {
  const context = await openContext();
  await context.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'openDatabase']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  const page = await context.newPage();
  await takeDesk(page, 'monday', SEED);
  for (const { genuine } of answersOf('monday', SEED).slice(0, 2)) {
    await judge(page, !genuine);
    await nextLetter(page);
  }
  await page.goto('./#/stored');
  await expect(page.getByText('This browser keeps nothing', { exact: false }).first()).toBeVisible();
});

test('everything can be erased', async ({ page }) => {
  await takeDesk(page, 'monday', SEED);
  await page.goto('./#/stored');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  await page.goto('./');
  await expect(page.getByText(/^Continue/)).toHaveCount(0);
});
