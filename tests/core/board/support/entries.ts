import { type Entry, judge } from '../../../../src/core/board/entry.ts';
import type { Contest } from '../../../../src/core/contest/contest.ts';
import type { ScoreFile } from '../../../../src/core/contest/score-file.ts';
import { type PlayRecord, toRecord } from '../../../../src/core/replay/record.ts';
import { createShifts } from '../../../../src/core/replay/shifts.ts';
import { RULES_VERSION } from '../../../../src/core/rules-version.ts';
import { beginSession, type Session } from '../../../../src/core/session/session.ts';
import { fixtureLevel } from '../../support/levels.ts';
import { currentLetter, next, rightVerdict, stamp, take, wrongVerdict } from '../../support/play.ts';

export const small = fixtureLevel('small');
export const shifts = createShifts(small);

export const event: Contest = {
  format: 1,
  id: '0123456789ABCDEF',
  name: 'Friday',
  level: { id: small.id, digest: small.digest },
  rules: RULES_VERSION,
  from: '2026-11-27T13:00:00Z',
  to: '2026-11-27T17:00:00Z',
  attempts: 2,
  teams: { best: 2 },
  speed: false,
  supervised: false,
  letters: 'same',
  start: { salt: '0'.repeat(32), commitment: '0'.repeat(64), code: null },
};

const SEED = 7;

/** A shift of six letters, whose first ones are judged wrongly; each letter takes so long. */
export function played(wrong: number, ms = 15_000, seed = SEED): Session {
  let session = beginSession(small, seed, { clock: 'on' });
  for (let at = 0; at < small.letters.count; at += 1) {
    const letter = currentLetter(session);
    const verdict = at < wrong ? wrongVerdict(letter) : rightVerdict(letter);
    session = take(session, stamp(verdict, ms), next);
  }
  return session;
}

type Handed = {
  readonly file?: string;
  readonly team?: string | null;
  readonly attempt?: number;
  readonly finished?: string;
  readonly event?: ScoreFile['event'];
  readonly record?: PlayRecord;
};

/** The entry of a score that was handed in for the event. */
export function entry(nickname: string, wrong: number, handed: Handed = {}): Entry {
  const record = handed.record ?? toRecord(played(wrong, 15_000 + wrong));
  const score: ScoreFile = {
    format: 1,
    nickname,
    team: handed.team ?? null,
    event:
      handed.event === undefined
        ? { id: event.id, attempt: handed.attempt ?? 1, finished: handed.finished ?? '2026-11-27T14:00:00Z' }
        : handed.event,
    record,
  };
  const fingerprint = `${nickname} ${JSON.stringify(record.decisions)}`;
  return judge(handed.file ?? `${nickname}.triage`, { score, fingerprint }, () => shifts);
}
