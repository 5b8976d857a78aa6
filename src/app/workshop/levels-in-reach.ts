import type { Level } from '../../core/level/level.ts';
import type { LevelSummary } from '../../core/level/summary.ts';
import type { Notices } from '../notices.ts';
import type { LevelsPort } from '../ports/levels.ts';
import type { UiLanguage } from '../ports/texts.ts';
import type { Checked, WorkshopPort } from '../ports/workshop.ts';
import type { Shelf } from './create-shelf.ts';
import { asOwn, isOwnId, ownId } from './own-level.ts';

/** Shipped levels, and by their ids those of one's own. */
export type Levels = LevelsPort & {
  /** Of a level of one's own only once it was read without a fault. */
  readonly find: (id: string) => LevelSummary | null;
};

type Parts = {
  readonly shipped: LevelsPort;
  readonly shelf: Shelf;
  readonly workshop: () => Promise<WorkshopPort>;
  readonly notices: Notices;
  readonly language: () => UiLanguage;
};

/** A level of one's own is compiled each time that it is opened: nothing but its text is believed. */
export function levelsInReach({ shipped, shelf, workshop, notices, language }: Parts): Levels {
  const loadOwn = async (id: string): Promise<Level | null> => {
    const kept = shelf.played(id);
    if (kept === null) {
      notices.tell({ key: 'level.unknown', params: { level: id }, kind: 'problem' });
      return null;
    }
    const checked = await checkWhole(await workshop(), kept.text, language());
    if (checked === null || checked.level === null) {
      notices.tell({ key: 'level.faulty', params: { name: kept.name }, kind: 'problem' });
      return null;
    }
    await shelf.note(kept.id, checked.summary);
    return asOwn(checked.level);
  };
  return {
    list: shipped.list,
    find: (id) => {
      if (!isOwnId(id)) return shipped.list().find((one) => one.id === id) ?? null;
      const summary = shelf.played(id)?.summary ?? null;
      return summary === null ? null : ownSummary(summary);
    },
    load: (id) => (isOwnId(id) ? loadOwn(id).catch(() => null) : shipped.load(id)),
  };
}

/** How a level of one's own stands in a list. */
export function ownSummary(summary: LevelSummary): LevelSummary {
  return { ...summary, id: ownId(summary.id), shelf: 'week', guided: false, optional: false };
}

const TRIES = 5;

/** A check that waits its turn: while somebody types, one may be overtaken. */
export async function checkWhole(
  workshop: WorkshopPort,
  text: string,
  language: UiLanguage,
): Promise<Checked | null> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const checked = await workshop.check(text, language);
    if (checked !== null) return checked;
  }
  return null;
}
