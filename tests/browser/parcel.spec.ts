import type { Page } from '@playwright/test';
import type { Treatment } from '../../src/core/level/parcel.ts';
import { neededTreatment, offered, type PlannedParcel, SEND } from '../../src/core/parcel/planned-parcel.ts';
import { beginSession } from '../../src/core/session/session.ts';
import { shippedLevel } from '../core/support/levels.ts';
import { tabTo } from './support/play.ts';
import { expect, test } from './support/test.ts';

/** A shift that begins with a parcel of this kind that should leave, with some field treated. */
function shiftWith(kind: 'form' | 'trace'): { readonly seed: number; readonly parcel: PlannedParcel } {
  const level = shippedLevel('saturday');
  for (let seed = 1; seed < 2000; seed += 1) {
    const [parcel] = beginSession(level, seed).inbox.parcels;
    if (parcel?.template.kind === kind && parcel.case.right === SEND) return { seed, parcel };
  }
  throw new Error(`no shift begins with a ${kind} to send`);
}

const field = (page: Page, id: string) => page.locator(`.parcel-sheet [data-field="${id}"]`).first();

const treatments = ({ template, ...parcel }: PlannedParcel) =>
  template.fields.map(({ id }): readonly [string, Treatment] => [
    id,
    neededTreatment({ template, ...parcel }, id),
  ]);

test.describe('a form by keyboard alone', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('is packed by arrows, the list and a letter, taken back by Escape, and sent for its points', async ({
    page,
  }) => {
    const { seed, parcel } = shiftWith('form');
    const { keyboard } = page;
    await page.goto(`./#/briefing/saturday/${seed}`);
    await tabTo(page, page.locator('[data-action="begin"]'));
    await keyboard.press('Enter');
    await expect(page.locator('#parcel-title')).toBeFocused();
    for (const [at, [id, how]] of treatments(parcel).entries()) {
      await tabTo(page, field(page, id));
      const steps = offered(parcel, id).indexOf(how);
      if (at % 3 === 2) await keyboard.press(how.slice(0, 1));
      else {
        if (at % 3 === 1) await keyboard.press('Enter');
        for (let step = 0; step < steps; step += 1) await keyboard.press('ArrowRight');
        if (at % 3 === 1) await keyboard.press('Enter');
      }
      await expect(field(page, id)).toHaveClass(new RegExp(`field-${how}`));
      await expect(field(page, id)).toBeFocused();
    }
    const send = page.locator('[data-way="send"]');
    await tabTo(page, send);
    await keyboard.press('Enter');
    await expect(page.locator('[data-action="dispatch"]')).toBeFocused();
    await keyboard.press('Escape');
    await expect(send).toBeFocused();
    await keyboard.press('Enter');
    await expect(page.locator('[data-action="dispatch"]')).toBeFocused();
    await keyboard.press('Enter');
    await expect(page.locator('.parcel-after')).toContainText('140 points');
    await expect(page.locator('.field-mark.is-again')).toHaveCount(0);
    await expect(page.locator('.parcel-after .next-button')).toBeFocused();
    await keyboard.press('Enter');
    await expect(page.locator('[data-parcel="1"]')).toBeVisible();
  });
});

test.describe('a trace by taps alone at 390×844', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    contextOptions: { reducedMotion: 'reduce' },
  });

  test('is packed by lists and by the pen, outlives a reload, and is sent for its points', async ({
    page,
  }) => {
    const { seed, parcel } = shiftWith('trace');
    await page.goto(`./#/briefing/saturday/${seed}`);
    await page.locator('[data-action="begin"]').tap();
    const black = treatments(parcel).filter(([, how]) => how === 'black');
    for (const [id, how] of treatments(parcel)) {
      if (how === 'black') continue;
      await field(page, id).tap();
      await page.locator(`.treatment:has([value="${how}"])`).tap();
      await expect(page.locator('.treatments')).toHaveCount(0);
    }
    await page.reload();
    await page.locator('[data-pen="black"]').tap();
    for (const [id] of black) await field(page, id).tap();
    await page.locator('[data-way="send"]').tap();
    await page.locator('[data-action="dispatch"]').tap();
    await expect(page.locator('.parcel-after')).toContainText('140 points');
  });
});
