import { rightString } from '../../src/core/simulate/player.ts';
import { answersOf, seedWithFirst } from './support/answers.ts';
import { handleOf, takeDesk } from './support/play.ts';
import { expect, test } from './support/test.ts';

const SEED = 3;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('each tool opens beside the letter and its cost is taken from the clock once', async ({ page }) => {
  await takeDesk(page, 'thursday', SEED);
  for (const [tool, shown] of [
    ['loupe', 'Whoever sent it owns'],
    ['headers', 'Raw lines'],
    ['site', 'Nothing today.'],
  ] as const) {
    const button = page.locator(`[data-opens="${tool}"]`);
    await expect(button.locator('.tool-cost')).toBeVisible();
    await button.click();
    await expect(page.locator('.drawer')).toContainText(shown);
    await expect(button.locator('.tool-cost')).toHaveCount(0);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('.drawer')).toHaveCount(0);
  await expect(page.locator('[data-opens="site"]')).toBeFocused();
});

test('a link shows its target on hover, on focus and on tap, and leads nowhere', async ({ page }) => {
  const seed = seedWithFirst('monday', (letter) => letter.blocks.some((block) => block.url !== null));
  await takeDesk(page, 'monday', seed);
  const link = page.locator('.mail-link').first();
  const target = page.locator('#link-target');
  await link.hover();
  await expect(target).toContainText('https://');
  await page.mouse.move(5, 5);
  await link.focus();
  await expect(target).toContainText('https://');
  const address = page.url();
  await link.click();
  await expect(target).toContainText('https://');
  expect(page.url()).toBe(address);
});

test('a string can be moved and cut, and nothing tells its worth before the stamp', async ({ page }) => {
  const seed = seedWithFirst('monday', (letter) => {
    const part = rightString(letter)?.part;
    return letter.blocks.some((block) => block.id === part);
  });
  const [answer] = answersOf('monday', seed);
  if (answer === undefined) throw new Error('no letter');
  const shapes: string[] = [];
  for (const part of [answer.string.part, 'subject']) {
    await takeDesk(page, 'monday', seed);
    await handleOf(page, part).press('Enter');
    await page.locator(`[data-card="${answer.string.rule}"]`).click();
    await expect(page.locator('.strings .string')).toHaveCount(1);
    await page.locator('[data-part="from"]').click({ position: { x: 20, y: 10 } });
    await page.locator('.touched-actions').getByText('Put down').click();
    shapes.push(await page.locator('.desk').evaluate(shapeOf));
  }
  expect(shapes[0]).toBe(shapes[1]);
  await page.getByRole('button', { name: 'Cut the string' }).click();
  await expect(page.locator('.strings .string')).toHaveCount(0);
});

/** The desk's elements and classes, without words, numbers and the marks of the part that was strung. */
function shapeOf(desk: Element): string {
  return [...desk.querySelectorAll('*')]
    .map(
      (element) =>
        `${element.tagName}.${[...element.classList].filter((name) => name !== 'is-strung').join('.')}`,
    )
    .join('\n');
}

test('no stray key stamps: neither a held Enter nor any letter outside the letter', async ({ page }) => {
  await takeDesk(page, 'monday', SEED);
  await page.locator('[data-opens="loupe"]').focus();
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') await page.keyboard.press(key);
  await expect(page.locator('.decision')).toHaveCount(0);
  await page.locator('[data-tray="trust"]').focus();
  await page.keyboard.down('Enter');
  await expect(page.locator('.stamp-button')).toBeFocused();
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page.locator('.decision')).toBeVisible();
  await expect(page.locator('.feedback')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('.decision')).toHaveCount(0);
  await expect(page.locator('[data-tray="trust"]')).toBeFocused();
});

test('single letters work inside the letter only, and can be switched off', async ({ page }) => {
  await takeDesk(page, 'monday', SEED);
  await page.locator('#letter-subject').focus();
  await page.keyboard.press('l');
  await expect(page.locator('.drawer-loupe')).toBeVisible();
  await page.goto('./#/settings');
  await page.getByRole('switch', { name: 'Single-key shortcuts' }).click();
  await page.goto('./#/desk');
  await page.locator('#letter-subject').focus();
  await page.keyboard.press('h');
  await page.keyboard.press('r');
  await expect(page.locator('.drawer-headers')).toHaveCount(0);
  await expect(page.locator('.decision')).toHaveCount(0);
});

test('hostile names are inert in what is copied', async ({ page }) => {
  await takeDesk(page, 'monday', SEED);
  const copied = await page.evaluate(() => {
    const address = document.querySelector('.letter-address');
    if (address === null) throw new Error('no address');
    getSelection()?.selectAllChildren(address);
    const data = new DataTransfer();
    address.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    return data.getData('text/plain');
  });
  expect(copied).toMatch(/\[\.\]/);
  expect(copied).not.toMatch(/\w\.\w/);
});

test.describe('at 320×568', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true });

  test('a clue can be strung and nothing scrolls to the side', async ({ page }) => {
    await takeDesk(page, 'monday', SEED);
    await page.locator('[data-part="from"]').tap({ position: { x: 20, y: 10 } });
    await page.locator('.touched-actions').getByText('String to a card').tap();
    await page.locator('.drawer .card').first().tap();
    await expect(page.locator('.touched-target')).toContainText('The domain');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
