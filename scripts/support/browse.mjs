import { chromium } from '@playwright/test';
import { browserOrExit } from '../find-browser.mjs';
import { chromiumFlags } from './chromium-flags.mjs';
import { firstShift } from './first-shift.mjs';
import { playedBackup } from './played.mjs';

export const launch = () => chromium.launch({ executablePath: browserOrExit(), args: chromiumFlags });

/** Waits until the page stands still: panes shown, fonts there, stage answered, no finite animation under way. */
export const settle = async (page) => {
  await page.waitForFunction((answered) => {
    const panes = document.querySelector('#app')?.childElementCount ?? 0;
    const canvas = document.querySelector('canvas');
    return panes > 0 && document.fonts.status === 'loaded' && (!canvas || document.querySelector(answered));
  }, firstShift.stageAnswered);
  await page.evaluate(async () => {
    const finite = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(finite.map(({ finished }) => finished));
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
};

/** What three players have played is there, as if they had; then the page at the address. */
const withPlayed = async (page, address) => {
  const buffer = Buffer.from(await playedBackup());
  await page
    .locator('.file-input')
    .setInputFiles({ name: 'played.json', mimeType: 'application/json', buffer });
  await page.locator('.outcome').waitFor();
  await page.goto(new URL(address, page.url()).href);
};

const MOST_TIMES = 20;

/**
 * Does one step of a list: `{ click }` (with `ifVisible` only where it is shown), `{ press }`, `{ fill: [selector, text] }`, `{ wait }`, `{ goto }`,
 * `{ played }`: brings in a backup of three players who have played and opens the address,
 * `{ times, steps }`, `{ maybe, steps }`: the steps if something is there, or `{ until, steps }`: again and again
 * until it is.
 */
export const step = async (page, action) => {
  if (action.ifVisible && !(await page.locator(action.click).first().isVisible())) return;
  if ('click' in action) await page.locator(action.click).first().click();
  else if ('press' in action) await page.keyboard.press(action.press);
  else if ('fill' in action) await page.locator(action.fill[0]).first().fill(action.fill[1]);
  else if ('wait' in action) await page.locator(action.wait).first().waitFor();
  else if ('played' in action) await withPlayed(page, action.played);
  else if ('goto' in action) await page.goto(new URL(action.goto, page.url()).href);
  else if ('times' in action)
    for (let count = 0; count < action.times; count += 1) {
      for (const each of action.steps) await step(page, each);
    }
  else if ('maybe' in action) {
    if ((await page.locator(action.maybe).count()) === 0) return;
    for (const each of action.steps) await step(page, each);
  } else if ('until' in action)
    for (let count = 0; count < MOST_TIMES; count += 1) {
      if ((await page.locator(action.until).count()) > 0) return;
      for (const each of action.steps) await step(page, each);
    }
  else throw new Error(`Unknown step: ${JSON.stringify(action)}`);
};
