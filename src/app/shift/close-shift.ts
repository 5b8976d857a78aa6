import { LOOT } from '../../core/level/words.ts';
import { toRecord } from '../../core/replay/record.ts';
import { type Score, scoreOf } from '../../core/score/score.ts';
import type { Carry } from '../../core/session/carry.ts';
import type { Session } from '../../core/session/session.ts';
import { thiefCard } from '../../core/session/thief-card.ts';
import { yesterdayOf } from '../../core/session/yesterday.ts';
import type { ParcelCounts, SavedSession, ShiftResult } from '../saved/types.ts';

/** The result of a finished shift, and what the thief's card carries into the next day. */
export function closeShift(
  saved: SavedSession,
  session: Session,
  now: number,
): { readonly result: ShiftResult; readonly carry: Carry } {
  const score = scoreOf(session);
  const { points, perfect, medal, counts, rightStrings } = score;
  const card = thiefCard(session);
  const kept = card.filter((line) => !line.stale).map((line) => line.what);
  const loot = LOOT.filter((one) => kept.some((what) => what === one));
  return {
    result: {
      format: 1,
      id: saved.id,
      profile: saved.profile,
      record: toRecord(session),
      reader: saved.reader,
      carry: saved.carry,
      practice: saved.practice,
      points,
      perfect,
      medal: saved.practice === null ? medal : null,
      counts,
      ...(session.inbox.parcels.length === 0 ? {} : { parcels: parcelCounts(session, score) }),
      rightStrings,
      ms: session.ms,
      finishedAt: now,
    },
    carry: { loot, yesterday: yesterdayOf(session) },
  };
}

/** How the parcels went, in natural frequencies. */
function parcelCounts({ inbox }: Session, { parcels }: Score): ParcelCounts {
  const sum = (of: (one: Score['parcels'][number]) => number): number =>
    parcels.reduce((total, one) => total + of(one), 0);
  return {
    right: sum((one) => Number(one.dispatchRight)),
    parcels: inbox.parcels.length,
    fieldsRight: sum((one) => one.fieldsRight),
    fields: sum((one) => one.fields),
  };
}
