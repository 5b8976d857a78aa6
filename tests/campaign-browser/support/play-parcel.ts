import type { Page } from '@playwright/test';
import type { Decision } from '../../../src/core/session/decision.ts';
import { parcelOf } from '../../../src/core/session/packing.ts';
import type { Session } from '../../../src/core/session/session.ts';
import { packing } from '../../../src/core/simulate/pack-parcel.ts';
import { expect } from '../../browser/support/test.ts';
import { take } from '../../core/support/play.ts';
import type { Table } from './play-shift.ts';

/** Packs the parcel that lies on the desk, in the browser and in the core. */
export async function playParcel({ page, player, expectSilence }: Table, before: Session): Promise<Session> {
  const parcel = parcelOf(before);
  if (parcel === null) return before;
  await reachParcel(page, before.index);
  let session = before;
  for (const decision of packing(parcel, player.packer, 0)) {
    session = take(session, decision);
    if (session.phase === 'done') expectSilence();
    await doOnDesk(page, decision);
  }
  return session;
}

/** Waits until the parcel at this place of the shift lies open. */
export async function reachParcel(page: Page, at: number): Promise<void> {
  await expect(page.locator(`[data-parcel="${at}"]`)).toBeVisible();
}

/** One step of packing, by the controls of the parcel's form: `treat`, `dispatch`, then `next`. */
async function doOnDesk(page: Page, decision: Decision): Promise<void> {
  if (decision.type === 'treat') {
    await page.locator(`.parcel-sheet [data-field="${decision.field}"]`).first().click();
    await page.locator(`.treatment:has([value="${decision.how}"])`).click();
    await expect(page.locator('.treatments')).toHaveCount(0);
  } else if (decision.type === 'dispatch') {
    await page.locator(`[data-way="${decision.as}"]`).click();
    await page.locator('[data-action="dispatch"]').click();
  } else await page.locator('.parcel-after .next-button').click();
}
