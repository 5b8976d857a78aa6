import { rightString } from '../../src/core/simulate/player.ts';
import { shippedLevel } from '../core/support/levels.ts';
import { answersOf, seedWithFirst } from './support/answers.ts';
import { handleOf, judge, nextLetter, takeDesk } from './support/play.ts';
import { expect, test } from './support/test.ts';

const SEED = 3;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the envelope dragged to a tray is stamped', async ({ page }) => {
  await takeDesk(page, 'monday', SEED);
  const envelope = await page.locator('[data-slot="envelope"]').boundingBox();
  const tray = await page.locator('[data-slot="tray-report"]').boundingBox();
  if (envelope === null || tray === null) throw new Error('no envelope or no tray');
  await page.mouse.move(envelope.x + envelope.width / 2, envelope.y + envelope.height / 2);
  await page.mouse.down();
  await page.mouse.move(tray.x + tray.width / 2, tray.y + tray.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(page.locator('.feedback')).toBeVisible();
});

test('an envelope let go beside the trays goes back and decides nothing', async ({ page }) => {
  await takeDesk(page, 'monday', SEED);
  const envelope = await page.locator('[data-slot="envelope"]').boundingBox();
  if (envelope === null) throw new Error('no envelope');
  await page.mouse.move(envelope.x + 30, envelope.y + 20);
  await page.mouse.down();
  await page.mouse.move(640, 300, { steps: 5 });
  await page.mouse.up();
  await expect(page.locator('.feedback')).toHaveCount(0);
  await expect(page.locator('[data-letter="0"]')).toBeVisible();
});

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
  const at = shippedLevel('monday').letters.templates.findIndex((one) =>
    one.body.some((block) => block.kind === 'link'),
  );
  expect(at).toBeGreaterThanOrEqual(0);
  await takeDesk(page, 'monday', SEED);
  const link = page.locator('.mail-link').first();
  for (let letter = 0; (await link.count()) === 0; letter += 1) {
    await judge(page, true);
    await nextLetter(page);
    await expect(page.locator(`[data-letter="${letter + 1}"]`)).toBeVisible();
  }
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

test('no request leaves the page during a shift', async ({ page }) => {
  await takeDesk(page, 'thursday', SEED);
  await expect(page.locator('html')).toHaveAttribute('data-stage', /on|off/);
  await page.locator('[data-opens="loupe"]').click();
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  for (const { genuine } of answersOf('thursday', SEED).slice(0, 4)) {
    await judge(page, !genuine);
    await nextLetter(page);
  }
  await page.locator('[data-opens="site"]').click();
  expect(requests).toEqual([]);
});

test('with a letter open and nobody touching anything, at most 12 frames are drawn in 10 seconds', async ({
  page,
}) => {
  await page.goto('./#/settings');
  await takeDesk(page, 'monday', SEED);
  await expect(page.locator('html')).toHaveAttribute('data-stage', /on|off/);
  const drawn = await page.evaluate(async () => {
    const { prototype } = WebGLRenderingContext;
    const { drawElements, drawArrays } = prototype;
    let frame = 0;
    let counted = -1;
    let frames = 0;
    const count = (): void => {
      if (counted !== frame) frames += 1;
      counted = frame;
    };
    prototype.drawElements = function counting(...args) {
      count();
      drawElements.apply(this, args);
    };
    prototype.drawArrays = function counting(...args) {
      count();
      drawArrays.apply(this, args);
    };
    const end = performance.now() + 10_000;
    while (performance.now() < end) {
      await new Promise(requestAnimationFrame);
      frame += 1;
    }
    return frames;
  });
  expect(drawn).toBeLessThanOrEqual(12);
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
