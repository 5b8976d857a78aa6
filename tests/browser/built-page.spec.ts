import { CONTENT_SECURITY_POLICY } from '../../scripts/vite-csp.ts';
import { expect, test } from './support/test.ts';

test('the built page works below a sub-path and carries its policy before anything else loads', async ({
  page,
}) => {
  await page.goto('./');
  const policy = page.locator('head > meta').nth(1);
  await expect(policy).toHaveAttribute('http-equiv', 'Content-Security-Policy');
  await expect(policy).toHaveAttribute('content', CONTENT_SECURITY_POLICY);
  await expect(page.locator('#app')).not.toBeEmpty();
});

test('the built page has no inline script, style or handler', async ({ request }) => {
  const html = await (await request.get('./')).text();
  expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/i);
});

test('the page names no engine: panes come first', async ({ request }) => {
  const html = await (await request.get('./')).text();
  expect(html).toMatch(/<script type="module"/);
  expect(html).not.toMatch(/engine-/);
});

test('licences, and the schema for editors of levels, are served beside the game', async ({ request }) => {
  for (const [file, name] of [
    ['licences.md', '## phaser'],
    ['licences-assets.md', 'SIL Open Font License'],
    ['level.schema.json', 'Triage: level'],
  ] as const) {
    expect(await (await request.get(file)).text(), file).toContain(name);
  }
});

test('every file that the page and its manifest name exists', async ({ page, request }) => {
  await page.goto('./');
  const named = await page
    .locator('link[href], script[src]')
    .evaluateAll((elements) =>
      elements.map((element) => (element as HTMLLinkElement).href || (element as HTMLScriptElement).src),
    );
  const manifest = named.find((address) => address.endsWith('.webmanifest')) ?? '';
  const { icons } = (await (await request.get(manifest)).json()) as { icons: readonly { src: string }[] };
  for (const address of [...named, ...icons.map(({ src }) => new URL(src, manifest).href)]) {
    expect((await request.get(address)).status(), address).toBe(200);
  }
});

test('without JavaScript the page says so in both languages', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await expect(page.locator('noscript p[lang=en]')).toBeVisible();
  await expect(page.locator('noscript p[lang=fr]')).toBeVisible();
  await context.close();
});
