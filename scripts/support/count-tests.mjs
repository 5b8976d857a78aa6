// Adds up what the two test runners wrote, and the smoke test of `npm start`. Fails when a runner wrote nothing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, smoke] = process.argv.slice(2);
const read = (name) => {
  const path = join(folder, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
};
const unit = read('unit.json');
const browser = read('browser.json');
const all = (name) =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .map(read);
/** `npm test` in the browser, and the long runs there: `browser-week.json` … */
const played = all(/^browser.*\.json$/);
/** The same of Node: `unit.json`, `unit-generator.json` … */
const run = all(/^unit.*\.json$/);
const sumOf = (count) => run.reduce((total, report) => total + count(report), 0);
const sum = (count) => played.reduce((total, report) => total + count(report), 0);

/** A file of tests that could not be loaded has no failed test of its own, but has failed. */
const unloaded = sumOf(
  ({ testResults }) =>
    testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
      .length,
);
const smoked = smoke === '0';
if (unit && browser) {
  const passed =
    sumOf((one) => one.numPassedTests) + sum(({ stats }) => stats.expected + stats.flaky) + (smoked ? 1 : 0);
  const failed =
    sumOf((one) => one.numFailedTests) +
    unloaded +
    sum(({ stats, errors }) => stats.unexpected + errors.length) +
    (smoked ? 0 : 1);
  const skipped = sumOf((one) => one.numPendingTests + one.numTodoTests) + sum(({ stats }) => stats.skipped);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
} else {
  // No sum of a part: it would read as the whole.
  const missing = [unit ? [] : ['unit'], browser ? [] : ['browser']].flat().join(' and ');
  console.error(`Not counted: the ${missing} tests did not run to their end.`);
  process.exitCode = 1;
}
