#!/usr/bin/env node
// `npm start`: builds the game and serves it on this machine. Options: --port N, --no-open.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { root } from './support/paths.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string' }, open: { type: 'boolean', default: true } },
  allowNegative: true,
});

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });

const firstFree = async (port, tries = 20) => {
  for (let candidate = port; candidate < port + tries; candidate += 1)
    if (await isFree(candidate)) return candidate;
  return 0;
};

const hasDesktop = () => {
  if (!process.stdout.isTTY || process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
};

/** Opening a browser is a courtesy: where it does not work, the printed address does. */
const openBrowser = (url) => {
  const [command, ...args] = { win32: ['cmd', '/c', 'start', '""', url], darwin: ['open', url] }[
    process.platform
  ] ?? ['xdg-open', url];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
};

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const asked = values.port === undefined ? undefined : Number(values.port);
if (asked !== undefined && !(Number.isInteger(asked) && asked > 0 && asked < 65_536))
  fail(`--port needs a number between 1 and 65535, not "${values.port}".`);
if (asked !== undefined && !(await isFree(asked)))
  fail(`Port ${asked} is in use: stop what uses it, or type \`npm start -- --port ${asked + 1}\`.`);

await build({ root, logLevel: 'warn' }).catch((error) =>
  fail(`The game could not be built.\n${error.message}`),
);
const port = asked ?? (await firstFree(4173));
const server = await preview({
  root,
  logLevel: 'warn',
  preview: { host: 'localhost', port, strictPort: port !== 0, open: false },
});
const url = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
console.log(`Triage is ready at ${url} (Ctrl+C stops it).`);
if (values.open && hasDesktop()) openBrowser(url);
