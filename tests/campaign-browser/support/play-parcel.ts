import type { Page } from '@playwright/test';
import type { Decision } from '../../../src/core/session/decision.ts';
import { parcelOf } from '../../../src/core/session/packing.ts';
import type { Session } from '../../../src/core/session/session.ts';
import { packing } from '../../../src/core/simulate/pack-parcel.ts';
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
export async function reachParcel(_page: Page, at: number): Promise<void> {
  throw new Error(`The week cannot see parcel ${at} yet: fill reachParcel in ${import.meta.url}`);
}

/** One step of packing, by the controls of the parcel's form: `treat`, `dispatch`, then `next`. */
async function doOnDesk(_page: Page, { type }: Decision): Promise<void> {
  throw new Error(`The week cannot do "${type}" with a parcel yet: fill doOnDesk in ${import.meta.url}`);
}
