import { ownCache, withDevServer } from './support/dev-server.ts';
import { expect, test as watched } from './support/test.ts';

/** `npm run dev` on a free port. */
const test = watched.extend<object, { devAddress: string }>({
  devAddress: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it must give.
    async ({}, use) => {
      await withDevServer({ cacheDir: ownCache('dev') }, use);
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
