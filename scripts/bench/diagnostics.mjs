import { launch, settle } from '../support/browse.mjs';
import { freshBuild } from '../support/built.mjs';
import { serve } from '../support/serve.mjs';
import { longLevel } from './long-level.mjs';

const LINES = 2000;
const KEYS = 40;
/** Lines above the English title. */
const TITLE_LINE = 4;

const at = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)];

/**
 * Milliseconds from a key that breaks or mends a level of 2,000 lines until the list of faults says so, in the
 * built game; beside it, in the same run, a key in a plain text field of the same page until it is drawn.
 */
export const measureDiagnostics = async () => {
  const text = longLevel(LINES).replace('Monday, the notice', '{zz}');
  const server = await serve(await freshBuild());
  const browser = await launch();
  const page = await (await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })).newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${server.url}#/shifts`);
  await settle(page);
  const file = { name: 'long.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) };
  await page.locator('[data-action="open-level"]').setInputFiles(file);
  await page.locator('[data-action="edit-file"]').click();
  await page.locator('.findings.has-errors').waitFor();
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  for (let line = 0; line < TITLE_LINE; line += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  // Before the closing brace and quote.
  for (const _ of '}"') await page.keyboard.press('ArrowLeft');
  await page.evaluate(() => {
    addEventListener('keydown', () => (window.pressed = performance.now()), true);
    const list = document.querySelector('.findings');
    new MutationObserver(() => (window.told = performance.now())).observe(list, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  const press = async (key) => {
    await page.evaluate(() => (window.told = 0));
    await page.keyboard.press(key);
    await page.waitForFunction(() => window.told > 0);
    return page.evaluate(() => window.told - window.pressed);
  };
  const keys = [];
  // An unknown placeholder, found only after all letters were checked; the message names it: `zzx`, `zz`, `zzx` …
  for (let count = 0; count < KEYS + 4; count += 1)
    keys.push(await press(count % 2 === 0 ? 'x' : 'Backspace'));
  const field = await page.evaluate(async () => {
    const area = document.createElement('textarea');
    document.body.append(area);
    area.value = 'x\n'.repeat(2000);
    const times = [];
    for (let count = 0; count < 20; count += 1) {
      const begun = performance.now();
      area.value += 'x';
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - begun);
    }
    area.remove();
    return times;
  });
  await browser.close();
  await server.close();
  const measured = keys.slice(4);
  return {
    lines: text.split('\n').length,
    medianMs: at(measured, 0.5),
    p95Ms: at(measured, 0.95),
    fieldMs: at(field, 0.5),
  };
};

export const reportDiagnostics = ({ lines, medianMs, p95Ms, fieldMs }, line) => {
  console.log(`Workshop, diagnostics after a key in a level of ${lines} lines:`);
  const ratio = (ms) => `${ms.toFixed(0)} ms  = ${(ms / fieldMs).toFixed(1)} × a key in a plain field`;
  line('  median', ratio(medianMs));
  line('  19 of 20 within', ratio(p95Ms));
  line('  a key in a plain field, drawn', `${fieldMs.toFixed(1)} ms`);
};
