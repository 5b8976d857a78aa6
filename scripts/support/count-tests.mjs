// Adds up what the two test runners wrote, and the smoke test of `npm start`. Fails when a runner wrote nothing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, smoke] = process.argv.slice(2);
const read = (name) => {
  const path = join(folder, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
};
const unit = read('unit.json');
const browser = read('browser.json');
if (!unit) console.error('The unit tests left no report.');
if (!browser) console.error('The browser tests left no report.');

const passed =
  (unit?.numPassedTests ?? 0) +
  (browser?.stats.expected ?? 0) +
  (browser?.stats.flaky ?? 0) +
  (smoke === '0' ? 1 : 0);
const failed = (unit?.numFailedTests ?? 0) + (browser?.stats.unexpected ?? 0) + (smoke === '0' ? 0 : 1);
const skipped = (unit?.numPendingTests ?? 0) + (unit?.numTodoTests ?? 0) + (browser?.stats.skipped ?? 0);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = unit && browser ? 0 : 1;
