#!/usr/bin/env node
// Builds the game if it changed, then plays tests/browser/*.spec.ts in a browser: `npm run browser -- [Playwright's arguments]`.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { browserOrExit } from './find-browser.mjs';
import { freshBuild } from './support/built.mjs';
import { root } from './support/paths.mjs';
import { serve } from './support/serve.mjs';

const browser = browserOrExit();
const server = await serve(await freshBuild(), { base: '/any/sub-path/' });
const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
const tests = spawn(process.execPath, [cli, 'test', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  // The build has left `production` in NODE_ENV; a development server started by a test must not see it.
  env: { ...process.env, NODE_ENV: 'test', TRIAGE_BROWSER: browser, TRIAGE_URL: server.url },
});
const code = await new Promise((resolve) => {
  tests.once('error', () => resolve(1));
  tests.once('exit', (status) => resolve(status ?? 1));
});
await server.close();
process.exitCode = code;
