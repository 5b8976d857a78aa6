import { answersOf } from './support/answers.ts';
import { expectAccessible } from './support/axe.ts';
import { handleOf, nextLetter, tabTo, takeDesk, toolFor } from './support/play.ts';
import { expect, test } from './support/test.ts';

const SEED = 7;

test.describe('a whole shift in French by keyboard alone', () => {
  test.use({ locale: 'fr-FR', contextOptions: { reducedMotion: 'reduce' } });
  test.setTimeout(150_000);

  test('Tab, Enter and Space sort Monday, with shortcuts off and every letter strung', async ({ page }) => {
    const press = page.keyboard;
    await page.goto('./#/settings');
    await tabTo(page, page.getByRole('switch', { name: 'Raccourcis à une touche' }));
    await press.press('Space');
    await page.goto(`./#/briefing/monday/${SEED}`);
    await tabTo(page, page.locator('[data-action="begin"]'));
    await press.press('Enter');
    for (const [at, { genuine, string }] of answersOf('monday', SEED).entries()) {
      await expect(page.locator(`[data-letter="${at}"]`)).toBeVisible();
      const tool = toolFor(string.part);
      if (tool !== null) {
        await tabTo(page, page.locator(`[data-opens="${tool}"]`));
        await press.press('Enter');
      }
      await tabTo(page, handleOf(page, string.part));
      await press.press('Space');
      await tabTo(page, page.locator(`[data-card="${string.rule}"]`));
      await press.press('Enter');
      await tabTo(page, page.locator(`[data-tray="${genuine ? 'trust' : 'report'}"]`));
      await press.press('Enter');
      await expect(page.locator('.stamp-button')).toBeFocused();
      await press.press('Enter');
      await expect(page.locator('.feedback')).toHaveClass(/is-right/);
      await expect(page.locator('.feedback .next-button')).toBeFocused();
      await press.press('Enter');
    }
    await expect(page.getByRole('heading', { name: 'Fin du service' })).toBeVisible();
    await expect(page.locator('.medal')).toContainText('Œil sûr');
    await expect(page.locator('.figure').first()).toContainText('4 sur 4');
    await expectAccessible(page);
  });
});

test.describe('a whole shift in English by taps alone at 390×844', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    contextOptions: { reducedMotion: 'reduce' },
  });
  test.setTimeout(150_000);

  test('without the clock and with a reload in the middle it reaches the gold medal', async ({ page }) => {
    await page.goto('./#/settings');
    await page.getByRole('radio', { name: 'Off' }).tap();
    await page.goto(`./#/briefing/tuesday/${SEED}`);
    await page.locator('[data-action="begin"]').tap();
    for (const [at, { genuine, string }] of answersOf('tuesday', SEED).entries()) {
      await expect(page.locator(`[data-letter="${at}"]`)).toBeVisible();
      if (at === 3) {
        await page.reload();
        await expect(page.locator('[data-letter="3"]')).toBeVisible();
      }
      const drawer = toolFor(string.part) ?? (string.part.startsWith('day.') ? 'papers' : null);
      if (drawer !== null) await page.locator(`[data-opens="${drawer}"]`).tap();
      const part = page.locator(`[data-part="${string.part}"]`).locator('visible=true').first();
      const link = part.locator('.mail-link');
      await ((await link.count()) > 0 ? link : part).tap({ position: { x: 24, y: 12 } });
      await page.locator('.touched-actions').getByText('String to a card').tap();
      await page
        .locator('.drawer .card')
        .nth(await cardIndex(page, string.rule))
        .tap();
      if (drawer !== null && (await page.locator('.drawer').count()) > 0) {
        await page.locator('.drawer-head .icon-button').tap();
      }
      await page.locator(`[data-tray="${genuine ? 'trust' : 'report'}"]`).tap();
      await page.locator('.stamp-button').tap();
      await expect(page.locator('.feedback')).toHaveClass(/is-right/);
      await page.locator('.feedback .next-button').tap();
    }
    await expect(page.locator('.medal')).toContainText('Sure eye');
    await expect(page.locator('.tally-points')).toContainText('1120 of 1120');
  });
});

async function cardIndex(page: Parameters<typeof nextLetter>[0], rule: string): Promise<number> {
  const titles: Readonly<Record<string, string>> = {
    domain: 'The domain',
    secrets: 'Secrets',
    notice: 'The notice',
    site: 'The official site',
    day: 'Your day',
  };
  const cards = await page.locator('.drawer .card-title').allTextContents();
  return cards.findIndex((title) => title.endsWith(titles[rule] ?? rule));
}

test('a finished shift stands in the list of results after a restart', async ({ page, openContext }) => {
  test.setTimeout(90_000);
  const context = await openContext();
  const first = await context.newPage();
  await takeDesk(first, 'monday', SEED);
  for (const [at, { genuine }] of answersOf('monday', SEED).entries()) {
    await expect(first.locator(`[data-letter="${at}"]`)).toBeVisible();
    await first.locator(`[data-tray="${genuine ? 'trust' : 'report'}"]`).click();
    await first.locator('.stamp-button').click();
    await nextLetter(first);
  }
  await expect(first.getByRole('heading', { name: 'End of the shift' })).toBeVisible();
  await first.close();
  const second = await context.newPage();
  await second.goto('./#/results');
  await expect(second.getByRole('heading', { name: 'Monday, the notice' })).toBeVisible();
  await expect(second.getByText('800 of 1120 points')).toBeVisible();
  await page.close();
});
