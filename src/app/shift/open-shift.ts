import type { Level } from '../../core/level/level.ts';
import { type ReplayFailure, replay, toRecord } from '../../core/replay/record.ts';
import type { Result } from '../../core/result.ts';
import { NOTHING_CARRIED } from '../../core/session/carry.ts';
import { decide } from '../../core/session/decide.ts';
import { doneWith, itemsOf } from '../../core/session/packing.ts';
import { beginSession, type Session } from '../../core/session/session.ts';
import type { Profile, SavedSession, Settings } from '../saved/types.ts';

type Stamp = { readonly id: string; readonly now: number; readonly practice: readonly string[] | null };

function begin(
  level: Level,
  seed: number,
  profile: Profile,
  settings: Settings,
  { id, now, practice }: Stamp,
) {
  const { reader } = profile;
  // Practice stands apart from the week: it knows no slip of it, and has no clock.
  const carry = practice === null ? profile.carry : NOTHING_CARRIED;
  const clock = practice === null ? settings.clock : 'off';
  const session = beginSession(level, seed, { reader, carry, clock });
  const saved: SavedSession = {
    format: 1,
    id,
    profile: profile.id,
    record: toRecord(session),
    reader,
    carry,
    practice,
    judged: 0,
    count: itemsOf(session),
    startedAt: now,
    savedAt: now,
  };
  return { session, saved };
}

function save(saved: SavedSession, session: Session, now: number): SavedSession {
  return { ...saved, record: toRecord(session), judged: doneWith(session), savedAt: now };
}

/** The saved shift at its exact state: the record is played again, so nothing but decisions is believed. */
function resume(level: Level, saved: SavedSession): Result<Session, ReplayFailure> {
  return replay(level, saved.record, { reader: saved.reader, carry: saved.carry });
}

/** A shift to look at, from one of its letters on: nothing before it is judged, and no clock runs. */
function tryFrom(level: Level, seed: number, at: number): Session {
  const session = beginSession(level, seed, { clock: 'off' });
  return { ...session, index: Math.max(0, Math.min(at, itemsOf(session) - 1)) };
}

/** The same decisions on a changed level; what it refuses now is left out. */
function rebase(level: Level, saved: SavedSession, seed: number, played: Session | undefined): Session {
  const { reader, carry } = saved;
  const start = beginSession(level, seed, { reader, carry });
  return (played?.decisions ?? saved.record.decisions).reduce((session, decision) => {
    const next = decide(session, decision);
    return next.ok ? next.value : session;
  }, start);
}

export const openShift = { begin, save, resume, rebase, tryFrom } as const;
