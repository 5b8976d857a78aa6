import { answersOf } from './support/answers.ts';
import { expectAccessible } from './support/axe.ts';
import { judge, nextLetter, noticeOf, takeDesk } from './support/play.ts';
import { expect, test } from './support/test.ts';

const SEED = 6;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

// Whole shifts without WebGL: whole-shift.spec.ts, whose browser has none.
test('where the page gets no WebGL the game goes on in the panes, and says so quietly', async ({
  openContext,
}) => {
  const context = await openContext();
  await context.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    const without2d = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
      return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    };
    HTMLCanvasElement.prototype.getContext = without2d as typeof getContext;
  });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'off');
  await expect(noticeOf(page, 'The game is whole without it.')).toBeVisible();
  await takeDesk(page, 'monday', SEED);
  await expect(page.locator('canvas')).toHaveCount(0);
  await expectAccessible(page);
  const [first] = answersOf('monday', SEED);
  await judge(page, first?.genuine === false);
  await nextLetter(page);
  await expect(page.locator('[data-letter="1"]')).toBeVisible();
});

test('where the processor draws, the calm desk is offered and taken', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
  await page.getByRole('button', { name: 'Use the calm desk' }).click();
  await page.goto('./#/settings');
  await expect(page.getByRole('switch', { name: 'Calm desk' })).toBeChecked();
});

test('the stage follows the page from a wide window to a phone, at any pixel ratio', async ({
  openContext,
}) => {
  const context = await openContext({ deviceScaleFactor: 2 });
  const page = await context.newPage();
  await takeDesk(page, 'monday', SEED);
  const canvas = page.locator('#stage canvas');
  for (const size of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await expect
      .poll(() => canvas.evaluate((element: HTMLCanvasElement) => [element.width, element.height]))
      .toEqual([size.width * 2, size.height * 2]);
  }
});

test('the first letter is shown step by step, counts for nothing, and can be skipped', async ({ page }) => {
  await page.goto('./#/briefing/first-letter/1');
  await page.locator('[data-action="begin"]').click();
  const guide = page.getByRole('complementary', { name: 'Your first letter' });
  await expect(guide).toContainText('Step 1 of 6');
  await guide.getByRole('button', { name: 'Go on' }).click();
  await page.locator('[data-part="from"]').click({ position: { x: 20, y: 10 } });
  await expect(guide).toContainText('Step 3 of 6');
  await page.locator('[data-opens="loupe"]').click();
  await expect(guide).toContainText('Step 4 of 6');
  await page.locator('[data-card="domain"]').click();
  await judge(page, true);
  await nextLetter(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'Shifts', level: 1 })).toBeVisible();
  await page.goto('./#/results');
  await expect(page.getByText('Your first letter')).toHaveCount(0);
});

test('the panel of the developers is not in the built game', async ({ request }) => {
  const seen = new Set<string>();
  const open = [...(await (await request.get('./')).text()).matchAll(/assets\/[\w.-]+\.js/g)].map(
    ([file]) => file,
  );
  while (open.length > 0) {
    const file = open.pop() ?? '';
    if (seen.has(file)) continue;
    seen.add(file);
    const code = await (await request.get(file)).text();
    expect(code, file).not.toContain('dev-panel');
    for (const [, name] of code.matchAll(/["'`]\.?\/?(?:assets\/)?([\w.-]+\.js)["'`]/g))
      open.push(`assets/${name}`);
  }
  expect(seen.size).toBeGreaterThan(10);
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

test('with a letter open and nobody touching anything, at most 6 frames are drawn in 5 seconds', async ({
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
    const end = performance.now() + 5_000;
    while (performance.now() < end) {
      await new Promise(requestAnimationFrame);
      frame += 1;
    }
    return frames;
  });
  expect(drawn).toBeLessThanOrEqual(6);
});
