import { defineConfig } from 'vitest/config';

/** `npm run campaign -- NAME` sets this: one long run in place of the tests of every change. */
const campaign = process.env['TRIAGE_CAMPAIGN'];

export default defineConfig({
  test: {
    environment: 'node',
    include: campaign ? [`tests/campaign/${campaign}.test.ts`] : ['tests/**/*.test.ts'],
    exclude: campaign ? [] : ['tests/campaign/**', 'tests/browser/**'],
    testTimeout: campaign ? 0 : 20_000,
    maxWorkers: 2,
  },
});
