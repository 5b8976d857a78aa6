import type { Page } from '@playwright/test';
import { openCall } from '../../src/core/call/call.ts';
import { generateInbox } from '../../src/core/mail/generate/inbox.ts';
import type { PlannedCall } from '../../src/core/mail/inbox.ts';
import { wayToSlip } from '../core/support/best-call.ts';
import { shippedLevel } from '../core/support/levels.ts';
import { expectAccessible } from './support/axe.ts';
import { judge, nextLetter, tabTo, takeDesk } from './support/play.ts';
import { expect, test } from './support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A seed of Wednesday whose first caller passes `test`. */
function seedOf(test_: (planned: PlannedCall) => boolean): number {
  const wednesday = shippedLevel('wednesday');
  for (let seed = 1; seed < 5000; seed += 1) {
    const [first] = generateInbox(wednesday, seed).calls;
    if (first !== undefined && first.at === 0 && test_(first)) return seed;
  }
  throw new Error('nobody like that rings');
}

const isHostile = ({ scenario }: PlannedCall): boolean =>
  !scenario.genuine && scenario.ownNumber !== null && scenario.caller.claim.kind !== 'other';

const pickUp = (page: Page): Promise<void> => page.locator('[data-action="pick-up"]').click();

test.describe('in French, by keyboard alone', () => {
  test.use({ locale: 'fr-FR' });

  test('a call interrupts the post, is answered, checked through the directory, and the post goes on', async ({
    page,
  }) => {
    const seed = seedOf((one) => isHostile(one) && one.scenario.caller.claim.kind !== 'brand');
    await takeDesk(page, 'wednesday', seed);
    await expect(page.getByRole('region', { name: 'Le téléphone sonne.' })).toBeVisible();
    await tabTo(page, page.locator('[data-action="pick-up"]'));
    await page.keyboard.press('Enter');
    await expect(page.locator('.call-title')).toBeFocused();
    await expectAccessible(page);
    const lever = page.locator('[data-lever="knowledge"]');
    await tabTo(page, lever);
    await page.keyboard.press('Space');
    await expect(lever).toHaveAttribute('aria-pressed', 'true');
    const line = await page.locator('.call-bubble').textContent();
    await page.keyboard.press('1');
    await expect(page.locator('.call-bubble')).not.toHaveText(line ?? '');
    await tabTo(page, page.locator('.call-leave'));
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('[data-channel="directory"]'));
    await page.keyboard.press('Enter');
    await expect(page.locator('.call-verdict')).toContainText('n’en savait rien');
    await expectAccessible(page);
    await tabTo(page, page.locator('.call-after .next-button'));
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-letter="0"]')).toBeVisible();
    await expect(page.locator('.ring-bar')).toHaveCount(0);
  });
});

test.describe('in English, by taps at 390×844', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a reload in the middle goes on at the same line, and a slip stands on the thief’s card', async ({
    page,
  }) => {
    const seed = seedOf((one) => isHostile(one) && wayToSlip(openCall(one.scenario)) !== null);
    const [planned] = generateInbox(shippedLevel('wednesday'), seed).calls;
    const way = planned === undefined ? null : wayToSlip(openCall(planned.scenario));
    if (way === null) throw new Error('no slip');
    await takeDesk(page, 'wednesday', seed);
    await page.locator('[data-action="pick-up"]').tap();
    for (const id of way.slice(0, -1)) await page.locator(`[data-answer="${id}"]`).tap();
    const line = await page.locator('.call-bubble').textContent();
    await page.reload();
    await expect(page.locator('.call-bubble')).toHaveText(line ?? '');
    await expect(page.locator('.call-words')).toContainText('On the line');
    await page.locator(`[data-answer="${way.at(-1)}"]`).tap();
    // What follows the slip is the caller's to say; the player hangs up.
    if ((await page.locator('.call-leave').count()) > 0) {
      await page.locator('.call-leave').tap();
      await page.locator('[data-channel="none"]').tap();
    }
    await expect(page.locator('.call-verdict')).toContainText('The thief now also has');
    await page.locator('.call-after .next-button').tap();
    await page.locator('[data-opens="papers"]').tap();
    await expect(page.locator('.drawer')).toContainText('since today');
  });
});

test('a call that is left ringing leaves a message, and the number in it leads back into the trap', async ({
  page,
}) => {
  const seed = seedOf(
    (one) => isHostile(one) && one.scenario.voicemail.length > 0 && one.scenario.pretext !== 'callbackNumber',
  );
  await takeDesk(page, 'wednesday', seed);
  await judge(page, true);
  await nextLetter(page);
  await expect(page.locator('.call-title')).toContainText('Voicemail');
  await expect(page.locator('.call-bubble')).not.toBeEmpty();
  await page.locator('[data-channel="caller"]').click();
  await expect(page.locator('[data-answer]')).not.toHaveCount(0);
  await page.locator('.call-leave').click();
  await page.locator('[data-channel="none"]').click();
  await expect(page.locator('.call-verdict')).toBeVisible();
  await page.locator('.call-after .next-button').click();
  await expect(page.locator('[data-letter="1"]')).toBeVisible();
});

test('the debrief replays a call with what was done at each line', async ({ page }) => {
  await takeDesk(page, 'wednesday', seedOf(isHostile));
  await pickUp(page);
  await page.locator('[data-answer]').first().click();
  await page.locator('.call-leave').click();
  await page.locator('[data-channel="none"]').click();
  await page.locator('.call-after .next-button').click();
  for (let letter = 0; letter < 4; letter += 1) {
    await judge(page, letter % 2 === 0);
    await nextLetter(page);
    if ((await page.locator('[data-channel="none"]').count()) > 0) {
      await page.locator('[data-channel="none"]').click();
      await page.locator('.call-after .next-button').click();
    }
  }
  await expect(page.getByRole('heading', { name: 'On the telephone' })).toBeVisible();
  await page.locator('.call-in-debrief summary').first().click();
  await expect(page.locator('.call-in-debrief').first()).toContainText('What was being done');
  await expectAccessible(page);
});
