import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { levels } from '../../scripts/vite-levels.ts';
import { phaserSlim } from '../../scripts/vite-phaser.ts';
import { root, withDevServer } from './support/dev-server.ts';
import { judge, nextLetter, takeDesk } from './support/play.ts';
import { expect, test as watched } from './support/test.ts';

const OTHER_DAYS = /levels[\\/](?!monday)[\w-]+\.yaml$/;

type Folder = { readonly address: string; readonly edit: (change: (text: string) => string) => void };

/** `npm run dev` over a copy of the levels, which the test may edit as a trainer would. */
const test = watched.extend<{ source: string; folder: Folder }>({
  source: ['levels', { option: true }],
  folder: async ({ source }, use) => {
    const copy = mkdtempSync(join(tmpdir(), 'triage-levels-'));
    // Every save compiles the whole folder: one level is enough of it.
    cpSync(join(root, source), copy, { recursive: true, filter: (path) => !OTHER_DAYS.test(path) });
    const monday = join(copy, 'monday.yaml');
    await withDevServer(
      {
        configFile: false,
        base: './',
        publicDir: 'assets/site',
        cacheDir: join(copy, '.cache'),
        logLevel: 'silent',
        plugins: [phaserSlim(), levels(copy)],
        server: { watch: { ignored: (path) => !path.startsWith(copy) } },
      },
      (address) =>
        use({
          address,
          edit: (change) => writeFileSync(monday, change(readFileSync(monday, 'utf8'))),
        }),
    );
    rmSync(copy, { recursive: true, force: true });
  },
  baseURL: async ({ folder }, use) => use(folder.address),
});

test('a saved level is in the running shift at the same letter, and a broken one shows over it', async ({
  page,
  folder,
}) => {
  await takeDesk(page, 'monday', 1);
  await judge(page, true);
  await nextLetter(page);
  await expect(page.locator('[data-letter="1"]')).toBeVisible();

  // A watcher that has just started may miss the first save; a trainer would save again.
  await expect(async () => {
    folder.edit((text) => text.replace('Monday, the notice', 'Monday, rewritten'));
    await expect(page.locator('.desk-title')).toHaveText('Monday, rewritten', { timeout: 2000 });
  }).toPass();
  await expect(page.locator('[data-letter="1"]')).toBeVisible();

  folder.edit((text) => text.replace('minutes:', 'minuts:'));
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('monday.yaml');
  await expect(overlay).toContainText('Did you mean "minutes"?');
  await expect(page.locator('[data-letter="1"]')).toBeVisible();

  folder.edit((text) => text.replace('minuts:', 'minutes:'));
  await expect(overlay).toHaveCount(0);
  await expect(page.locator('.desk-title')).toHaveText('Monday, rewritten');
  await expect(page.locator('[data-letter="1"]')).toBeVisible();
});

test.describe('a level with a third language', () => {
  test.use({ source: 'tests/fixtures' });

  test('plays in it, whatever the interface speaks', async ({ page }) => {
    await page.goto('./#/briefing/third-language/1');
    await page.getByRole('radio', { name: 'Deutsch' }).check();
    await page.locator('[data-action="begin"]').click();
    for (const at of [0, 1]) {
      await expect(page.locator(`[data-letter="${at}"] .letter-body`)).toHaveAttribute('lang', 'de');
      await expect(page.locator('.letter-subject')).toHaveText(/Urlaub|Störung/);
      await judge(page, true);
      await nextLetter(page);
    }
    await expect(page.locator('.debrief')).toContainText('Sortiert.');
  });
});
