import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './scripts/support/chromium-flags.mjs';

const {
  TRIAGE_BROWSER: browser,
  TRIAGE_URL: address,
  TRIAGE_REPORTS: reports,
  // `npm run campaign -- NAME` sets this: one long run in place of the tests of every change.
  TRIAGE_CAMPAIGN: campaign,
} = process.env;
if (!browser || !address) throw new Error('Start the browser tests with `npm run browser`.');

/** Tests of the panes alone; the others play with the stage. */
const PANES_ALONE =
  /(built-page|screens|settings|call|desk|keeping|letters|storage|whole-shift|express|dev-levels|workshop)\.spec\.ts$/;

export default defineConfig({
  testDir: campaign ? 'tests/campaign-browser' : 'tests/browser',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A canvas drawn in software on a small machine is slow, and two tests share it.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: reports
    ? [['list'], ['json', { outputFile: `${reports}/browser${campaign ? `-${campaign}` : ''}.json` }]]
    : [['list']],
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    serviceWorkers: 'allow',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    {
      name: 'panes',
      testMatch: campaign ? `${campaign}.spec.ts` : PANES_ALONE,
      // A browser without WebGL: what is read and chosen does not need the drawn desk, and the machine is spared.
      use: { launchOptions: { executablePath: browser, args: [...chromiumFlags, '--disable-3d-apis'] } },
    },
    {
      name: 'stage',
      testMatch: '*.spec.ts',
      testIgnore: campaign ? '**' : PANES_ALONE,
      use: { launchOptions: { executablePath: browser, args: [...chromiumFlags] } },
    },
  ],
});
