import type { Level } from '../level/level.ts';
import { fail, ok, type Result } from '../result.ts';
import { RULES_VERSION } from '../rules-version.ts';
import { decide, type Refusal } from '../session/decide.ts';
import type { Decision } from '../session/decision.ts';
import { beginSession, type Session, type Start } from '../session/session.ts';

export const RECORD_FORMAT = 1;

/** A shift as it was played: enough to play it again, and nothing about the player. */
export type PlayRecord = {
  readonly format: 1;
  readonly rules: number;
  readonly level: string;
  readonly digest: string;
  readonly seed: number;
  readonly decisions: readonly Decision[];
};

/** The record of a session so far. */
export function toRecord(session: Session): PlayRecord {
  return {
    format: RECORD_FORMAT,
    rules: RULES_VERSION,
    level: session.level.id,
    digest: session.level.digest,
    seed: session.inbox.seed,
    decisions: session.decisions,
  };
}

export type ReplayFailure =
  | { readonly code: 'replay/other_rules'; readonly rules: number }
  | { readonly code: 'replay/other_level'; readonly level: string; readonly digest: string }
  | { readonly code: 'replay/refused'; readonly at: number; readonly refusal: Refusal };

/** Plays a record again from its first decision. `start` may name the reader, who changes wording only. */
export function replay(
  level: Level,
  record: PlayRecord,
  start: Omit<Start, 'clock'> = {},
): Result<Session, ReplayFailure> {
  if (record.rules !== RULES_VERSION) return fail({ code: 'replay/other_rules', rules: record.rules });
  if (record.level !== level.id || record.digest !== level.digest) {
    return fail({ code: 'replay/other_level', level: record.level, digest: record.digest });
  }
  let session = beginSession(level, record.seed, start);
  for (const [at, decision] of record.decisions.entries()) {
    const next = decide(session, decision);
    if (!next.ok) return fail({ code: 'replay/refused', at, refusal: next.error });
    session = next.value;
  }
  return ok(session);
}
