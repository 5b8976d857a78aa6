import type { BrowserContext, Page } from '@playwright/test';
import type { StorePort } from '../../src/app/ports/store.ts';
import type { Repository } from '../../src/app/saved/repository.ts';
import { ownCache, withDevServer } from './support/dev-server.ts';
import { expect, test as watched } from './support/test.ts';

declare global {
  interface Window {
    kept: { readonly store: StorePort; readonly repository: Repository };
  }
}

/** Serves the sources as modules, without the game around them: the adapter alone meets a real browser. */
const test = watched.extend<object, { modules: string }>({
  modules: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it must give.
    async ({}, use) => {
      await withDevServer(
        {
          cacheDir: ownCache('storage'),
          configFile: false,
          optimizeDeps: { noDiscovery: true, include: ['localforage', 'zod/mini'] },
        },
        use,
      );
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ modules }, use) => use(modules),
});

async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><link rel="icon" href="data:,">' }),
  );
  await page.goto('./blank');
  await page.evaluate(async () => {
    const addresses = ['/src/storage/create-store.ts', '/src/app/saved/create-repository.ts'];
    const [{ createStore }, { createRepository }] = await Promise.all(
      addresses.map((address) => import(address)),
    );
    const store: StorePort = await createStore();
    window.kept = { store, repository: createRepository(store) };
  });
  return page;
}

const kindOf = (page: Page) => page.evaluate(() => window.kept.store.kind());

test('two tabs that change the settings two hundred times at once lose none', async ({ openContext }) => {
  const context = await openContext();
  const tabs = [await openTab(context), await openTab(context)];
  const change = (page: Page) =>
    page.evaluate(async () => {
      const one = () =>
        window.kept.repository.changeSettings((before) => ({
          ...before,
          profile: `${before.profile ?? ''}.`,
        }));
      const all = await Promise.all(Array.from({ length: 100 }, one));
      return all.every(({ ok }) => ok);
    });
  expect(await Promise.all(tabs.map(change))).toEqual([true, true]);
  const third = await openTab(context);
  expect(await kindOf(third)).toBe('device');
  const settings = await third.evaluate(() => window.kept.repository.settings());
  expect(settings.profile).toHaveLength(200);
});

test('a held shift is refused to another tab, can be taken, and is told of its loss once', async ({
  openContext,
}) => {
  const context = await openContext();
  const [first, second] = [await openTab(context), await openTab(context)];
  const hold = (page: Page, steal: boolean) =>
    page.evaluate(async (wanted) => {
      const lost = () => {
        document.title += 'lost';
      };
      return (await window.kept.repository.hold('s1', wanted, lost)) !== null;
    }, steal);
  expect(await hold(first, false)).toBe(true);
  expect(await hold(second, false)).toBe(false);
  expect(await hold(second, true)).toBe(true);
  await expect.poll(() => first.title()).toBe('lost');
  await second.close();
  await expect.poll(() => hold(first, false)).toBe(true);
  expect(await first.title()).toBe('lost');
});

test('a database that never opens is given up for memory', async ({ openContext }) => {
  const context = await openContext();
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  const page = await openTab(context);
  expect(await kindOf(page)).toBe('memory');
});

test('a full device says so and keeps what it had', async ({ openContext, modules }) => {
  const context = await openContext();
  // Before the store opens: Chromium remembers for a while how much room it found.
  const devtools = await context.newCDPSession(await context.newPage());
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(modules).origin,
    quotaSize: 1_000_000,
  });
  const page = await openTab(context);
  const write = (length: number) =>
    page.evaluate((size) => window.kept.store.write('result:big', 'x'.repeat(size)), length);
  expect(await write(10)).toEqual({ ok: true, value: null });
  expect(await write(8_000_000)).toEqual({ ok: false, error: 'quota' });
  expect(await page.evaluate(() => window.kept.store.read('result:big'))).toBe('x'.repeat(10));
});
