import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { expect, test as watched } from './support/test.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** `npm run dev` on a free port, with a cache of its own: it compiles the engine anew, as on a first start. */
const test = watched.extend<object, { devAddress: string }>({
  devAddress: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it must give.
    async ({}, use) => {
      const cacheDir = `${root}node_modules/.cache/triage/dev-${process.pid}`;
      const server = await createServer({
        root,
        cacheDir,
        logLevel: 'error',
        // Files that change during the test would reload the page under it.
        server: { host: '127.0.0.1', port: 0, open: false, watch: null },
      });
      await server.listen();
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
      rmSync(cacheDir, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ devAddress }, use) => use(devAddress),
});

test('the development server shows the game and its stage', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('#app')).not.toBeEmpty();
  await expect(page.locator('html')).toHaveAttribute('data-stage', /on|off/);
});
