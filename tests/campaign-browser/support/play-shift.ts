import type { Page } from '@playwright/test';
import { publicCall } from '../../../src/core/call/public-call.ts';
import { isTheirs } from '../../../src/core/call/take-step.ts';
import type { Level } from '../../../src/core/level/level.ts';
import type { Decision } from '../../../src/core/session/decision.ts';
import { parcelOf } from '../../../src/core/session/packing.ts';
import { beginSession, type Session } from '../../../src/core/session/session.ts';
import { ringing } from '../../../src/core/session/telephone.ts';
import { handleOf, judge } from '../../browser/support/play.ts';
import { expect } from '../../browser/support/test.ts';
import { currentLetter, take } from '../../core/support/play.ts';
import { playParcel, reachParcel } from './play-parcel.ts';
import type { Player } from './player.ts';

/** A desk in the browser, and the same shift in the core: each thing done is done in both. */
export type Table = {
  readonly page: Page;
  readonly player: Player;
  /** Called before the last step: nothing may have been asked for since the first letter. */
  readonly expectSilence: () => void;
};

/** Takes the desk of a shift by its address; its first letter or parcel is open then. */
export async function openDesk(page: Page, level: Level, seed: number): Promise<void> {
  await page.goto(`./#/briefing/${level.id}/${seed}`);
  await page.locator('[data-action="begin"]').click();
  if (parcelOf(beginSession(level, seed)) === null) await reach(page, 0);
  else await reachParcel(page, 0);
}

/** Plays a shift whose desk is open from its first letter to its last parcel; the core's session at its end. */
export async function playShift(table: Table, level: Level, seed: number): Promise<Session> {
  let session = beginSession(level, seed, { clock: 'off' });
  while (session.phase !== 'done') {
    if (parcelOf(session) !== null) session = await playParcel(table, session);
    else session = await sort(table, await takeCall(table, session));
  }
  return session;
}

async function sort({ page, player, expectSilence }: Table, before: Session): Promise<Session> {
  const at = before.index;
  await reach(page, at);
  const letter = currentLetter(before);
  const string = player.string(letter);
  if (string !== null) {
    const drawer = drawerFor(string.part);
    if (drawer !== null) await page.locator(`[data-opens="${drawer}"]`).click();
    await handleOf(page, string.part).click();
    await page.locator(`[data-card="${string.rule}"]`).click();
  }
  const verdict = player.verdict(letter);
  await judge(page, verdict === 'report');
  const tied: readonly Decision[] = string === null ? [] : [{ type: 'string', ...string, ms: 0 }];
  const after = take(before, ...tied, { type: 'stamp', verdict, ms: 0 }, { type: 'next', ms: 0 });
  if (after.phase === 'done') expectSilence();
  await page.locator('.feedback .next-button').click();
  return after;
}

/** The letter at its place; between two sittings a pause is offered first. */
async function reach(page: Page, at: number): Promise<void> {
  const letter = page.locator(`[data-letter="${at}"]`);
  const goOn = page.locator('[data-action="go-on"]');
  await expect(letter.or(goOn).first()).toBeVisible();
  if (await goOn.isVisible()) await goOn.click();
  await expect(letter).toBeVisible();
}

/** What must be opened before a part can be touched. */
function drawerFor(part: string): string | null {
  if (part.startsWith('header.')) return 'headers';
  if (part.startsWith('site.')) return 'site';
  return part.startsWith('directory.') ? 'directory' : null;
}

async function takeCall({ page, player }: Table, before: Session): Promise<Session> {
  if (ringing(before) === null) return before;
  await reach(page, before.index);
  await page.locator('[data-action="pick-up"]').click();
  let session = take(before, { type: 'pickUp', ms: 0 });
  while (session.call !== null && session.call.outcome === null) {
    const wanted = player.talk(session.call);
    const channels = publicCall(session, 'en')?.channels ?? [];
    const own = channels.find((channel) => !isTheirs(channel)) ?? 'directory';
    const step = wanted.do === 'callBack' ? { ...wanted, through: own } : wanted;
    if (step.do === 'name') await page.locator(`[data-lever="${step.lever}"]`).click();
    else if (step.do === 'say') await page.locator(`[data-answer="${step.answer}"]`).click();
    else {
      await page.locator('.call-leave').click();
      await page.locator(`[data-channel="${step.do === 'callBack' ? step.through : 'none'}"]`).click();
    }
    session = take(session, { type: 'call', step, ms: 0 });
  }
  await page.locator('.call-after .next-button').click();
  return take(session, { type: 'putDown', ms: 0 });
}
