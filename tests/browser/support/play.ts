import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the briefing of a shift by its address and takes the desk. */
export async function takeDesk(page: Page, level: string, seed: number): Promise<void> {
  await page.goto(`./#/briefing/${level}/${seed}`);
  await page.locator('[data-action="begin"]').click();
  await expect(page.locator('[data-letter="0"]')).toBeVisible();
}

/** Presses Tab until the focus stands on the element: what a player without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target}`);
}

/** The control that picks a part up: a link's own button, or the small one beside the words. */
export function handleOf(page: Page, part: string): Locator {
  return page.locator(`[data-part="${part}"] :is(.part-pin, .mail-link)`).locator('visible=true').first();
}

/** Which tool shows a part, where it does not stand in the letter or on the desk. */
export function toolFor(part: string): 'headers' | 'site' | null {
  if (part.startsWith('header.')) return 'headers';
  return part.startsWith('site.') ? 'site' : null;
}

/** Judges the open letter by the two steps of a pointer, without a string. */
export async function judge(page: Page, report: boolean): Promise<void> {
  await page.locator(`[data-tray="${report ? 'report' : 'trust'}"]`).click();
  await page.locator('.stamp-button').click();
  await expect(page.locator('.feedback')).toBeVisible();
}

export async function nextLetter(page: Page): Promise<void> {
  await page.locator('.feedback .next-button').click();
}

/** A message in the bar of notices; the live region says it too. */
export function noticeOf(page: Page, text: string): Locator {
  return page.getByRole('complementary', { name: 'Notices' }).getByText(text);
}
