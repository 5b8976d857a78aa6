import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect as playwrightExpect,
} from '@playwright/test';
import { type Watch, watch } from './watch.ts';

export const expect = playwrightExpect;

type Fixtures = {
  /** Fails every test in which the page complained, broke its policy or asked another origin for something. */
  readonly health: Watch;
  /** A second player or machine: a context of its own, watched like the first. */
  readonly openContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
};

const originOf = (address: string | undefined): string => new URL(address ?? 'http://127.0.0.1').origin;

export const test = base.extend<Fixtures>({
  health: [
    async ({ context, baseURL }, use) => {
      const health = await watch(context, originOf(baseURL));
      await use(health);
      expect(health.faults(), 'faults seen by the browser').toEqual([]);
    },
    { auto: true },
  ],
  openContext: async ({ browser, baseURL }, use) => {
    const opened: { readonly context: BrowserContext; readonly health: Watch }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), ...options });
      opened.push({ context, health: await watch(context, originOf(baseURL)) });
      return context;
    });
    const faults = opened.flatMap(({ health }) => health.faults());
    for (const { context } of opened) await context.close();
    expect(faults, 'faults seen by the other contexts').toEqual([]);
  },
});
