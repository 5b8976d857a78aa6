import type { Level } from '../level/level.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Score, scoreOf } from '../score/score.ts';
import { type PlayRecord, type ReplayFailure, replay } from './record.ts';

export type Verified = { readonly score: Score; readonly ms: number; readonly finished: boolean };

/** Plays a record again and scores it anew; believes no claimed score. */
export function verify(level: Level, record: PlayRecord): Result<Verified, ReplayFailure> {
  const played = replay(level, record);
  if (!played.ok) return fail(played.error);
  const { value: session } = played;
  return ok({ score: scoreOf(session), ms: session.ms, finished: session.phase === 'done' });
}
