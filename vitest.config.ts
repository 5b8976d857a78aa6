import { defineConfig } from 'vitest/config';
import { levels } from './scripts/vite-levels.ts';

/** `npm run campaign -- NAME` sets this: one long run in place of the tests of every change. */
const campaign = process.env['TRIAGE_CAMPAIGN'];

/** `.ci/run` sets this: a folder for a machine-readable report. */
const reports = process.env['TRIAGE_REPORTS'];

export default defineConfig({
  plugins: [levels()],
  test: {
    environment: 'node',
    include: campaign ? [`tests/campaign/${campaign}.test.ts`] : ['tests/**/*.test.ts'],
    exclude: campaign ? [] : ['tests/campaign/**', 'tests/browser/**'],
    testTimeout: campaign ? 0 : 90_000,
    maxWorkers: 2,
    // Nothing here changes a module's state, and each worker then compiles the shipped levels once.
    isolate: false,
    reporters: reports
      ? ['default', ['json', { outputFile: `${reports}/unit${campaign ? `-${campaign}` : ''}.json` }]]
      : ['default'],
  },
});
