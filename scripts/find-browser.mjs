#!/usr/bin/env node
// Finds a Chromium-like browser for the tests, or says in one line what to type.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { root } from './support/paths.mjs';

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const windowsPaths = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];
const macPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const present = (path) => Boolean(path) && existsSync(path);

/** Ubuntu's `chromium-browser` may be a stub that only tells to install a snap: ask it for its version. */
const answers = (path) => {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
};

const installed = () => {
  if (process.platform === 'win32')
    return windowsPaths
      .flatMap((parts) => windowsRoots.map((name) => join(process.env[name] ?? 'C:\\none', ...parts)))
      .find(present);
  if (process.platform === 'darwin') return macPaths.find(present);
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return linuxNames
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => present(path) && answers(path));
};

const playwrightOwn = () => {
  const path = chromium.executablePath();
  return present(path) ? path : undefined;
};

/** What a child prints is kept back: without a browser the user reads one line, the one that helps. */
const quietly = (command, args, seconds) =>
  spawnSync(command, args, { cwd: root, stdio: 'ignore', timeout: seconds * 1000 }).status === 0;

const downloaded = () => {
  const { isTTY } = process.stderr;
  if (isTTY) process.stderr.write('No browser is installed: asking Playwright for its Chromium …');
  const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  const path = quietly(process.execPath, [cli, 'install', 'chromium'], 300) ? playwrightOwn() : undefined;
  if (isTTY) process.stderr.write('\r\x1b[K');
  return path;
};

const fromApt = () => {
  if (process.platform !== 'linux' || !process.env.CI || process.getuid?.() !== 0) return undefined;
  const fetched =
    quietly('apt-get', ['update', '-qq'], 120) &&
    quietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 400);
  return fetched ? installed() : undefined;
};

/**
 * The path of a browser that the tests can drive, or undefined.
 * @param {{ download?: boolean }} [options] with `download: false` nothing is fetched
 */
export const findBrowser = ({ download = true } = {}) => {
  const named = process.env.TRIAGE_BROWSER;
  if (named) return present(named) ? named : undefined;
  return installed() ?? playwrightOwn() ?? (download ? (downloaded() ?? fromApt()) : undefined);
};

export const noBrowser = () =>
  process.env.TRIAGE_BROWSER
    ? `There is no file ${process.env.TRIAGE_BROWSER}: set TRIAGE_BROWSER to the path of a Chromium, Chrome or Edge.`
    : 'No browser found: type `npx playwright install chromium`, or set TRIAGE_BROWSER to the path of a Chromium, Chrome or Edge.';

/** The path of a browser; without one the process ends with status 1 and one line. */
export const browserOrExit = () => {
  const path = findBrowser();
  if (path) return path;
  console.error(noBrowser());
  return process.exit(1);
};

const isCommand = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isCommand) {
  const path = findBrowser({ download: !process.argv.includes('--no-download') });
  if (path) console.log(path);
  else {
    console.error(noBrowser());
    process.exitCode = 1;
  }
}
