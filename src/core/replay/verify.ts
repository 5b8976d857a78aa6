import type { Level } from '../level/level.ts';
import type { Inbox } from '../mail/inbox.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Score, scoreOf } from '../score/score.ts';
import type { Session } from '../session/session.ts';
import { type PlayRecord, type ReplayFailure, replay } from './record.ts';

export type Verified = {
  readonly score: Score;
  readonly ms: number;
  readonly finished: boolean;
  readonly session: Session;
};

/** Plays a record again and scores it anew; believes no claimed score. `inbox` is that of level and seed, if it is at hand. */
export function verify(level: Level, record: PlayRecord, inbox?: Inbox): Result<Verified, ReplayFailure> {
  const played = replay(level, record, inbox === undefined ? {} : { inbox });
  if (!played.ok) return fail(played.error);
  const { value: session } = played;
  return ok({ score: scoreOf(session), ms: session.ms, finished: session.phase === 'done', session });
}
