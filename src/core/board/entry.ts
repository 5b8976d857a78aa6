import type { ScoreEvent, ScoreFile } from '../contest/score-file.ts';
import type { PlayRecord } from '../replay/record.ts';
import type { Shifts } from '../replay/shifts.ts';
import { verify } from '../replay/verify.ts';
import { RULES_VERSION } from '../rules-version.ts';
import type { Rates } from '../score/discernment.ts';
import type { Session } from '../session/session.ts';
import { fastLetters } from './fast-letters.ts';
import type { FileFault, Reason } from './reason.ts';

/** What one file came to: what it says of itself, what was computed anew, and why it does not count, if so. */
export type Entry = {
  readonly file: string;
  readonly name: string | null;
  readonly team: string | null;
  readonly event: ScoreEvent | null;
  readonly level: string | null;
  readonly digest: string | null;
  readonly rules: number | null;
  readonly seed: number | null;
  /** Digest of the record: the same for the same decisions with the same timings. */
  readonly fingerprint: string | null;
  readonly played: Played | null;
  readonly reason: Reason | null;
};

/** All of it recomputed from level, seed and decisions. */
export type Played = Rates & {
  readonly points: number;
  readonly perfect: number;
  /** Letters judged rightly, and parcels rightly sent or kept. */
  readonly right: number;
  /** Shift time, whole milliseconds, tools included. */
  readonly ms: number;
  /** Whether the clock was ever slow or off. */
  readonly slow: boolean;
  /** Of each letter in the order of the shift: `1` right, `0` wrong, `-` unsorted. */
  readonly judged: string;
  /** Letters judged faster than anybody reads. */
  readonly fast: number;
};

/** A score file with the digest of its record. */
export type ReadScore = { readonly score: ScoreFile; readonly fingerprint: string };

/** The shifts of the level that a record names, if it is here. */
export type FindShifts = (record: PlayRecord) => Shifts | null;

/** The entry of a file that could not be read. */
export function refusedFile(file: string, reason: FileFault): Entry {
  return {
    ...{ file, name: null, team: null, event: null, level: null, digest: null, rules: null, seed: null },
    ...{ fingerprint: null, played: null, reason },
  };
}

/** Plays a score file again: the only place where points of a board come from. */
export function judge(file: string, { score, fingerprint }: ReadScore, find: FindShifts): Entry {
  const { nickname: name, team, event, record } = score;
  const { rules, seed } = record;
  const entry = (played: Played | null, reason: Reason | null, of = record): Entry => {
    const { level, digest } = of;
    return { file, name, team, event, level, digest, rules, seed, fingerprint, played, reason };
  };
  if (rules !== RULES_VERSION) return entry(null, { code: 'replay/other_rules', rules });
  const shifts = find(record);
  if (shifts === null) {
    return entry(null, { code: 'replay/other_level', level: record.level, digest: record.digest });
  }
  const shift = shifts.at(seed);
  if (shift === null) return entry(null, { code: 'file/corrupt', at: 'record.seed' });
  const verified = verify(shifts.level, record, shift.inbox);
  if (!verified.ok) return entry(null, verified.error);
  const { session, finished } = verified.value;
  const { points, perfect, counts, parcels } = verified.value.score;
  const { hits, fakes, falseAlarms, genuine } = counts;
  const right = hits + counts.correctRejections + parcels.filter((one) => one.dispatchRight).length;
  const played: Played = {
    ...{ points, perfect, right, hits, fakes, falseAlarms, genuine },
    ms: session.ms,
    slow: session.decisions.some((one) => one.type === 'clock' && one.mode !== 'on'),
    judged: judgedOf(session),
    fast: fastLetters(session.decisions, shift),
  };
  // The level's own texts: a hundred thousand entries then share them.
  const shared = { ...record, level: shifts.level.id, digest: shifts.level.digest };
  return entry(played, finished ? null : { code: 'board/unfinished' }, shared);
}

function judgedOf({ inbox, outcomes }: Session): string {
  return inbox.letters
    .map(({ genuine }, at) => {
      const verdict = outcomes[at]?.verdict;
      return verdict === undefined ? '-' : genuine === (verdict === 'trust') ? '1' : '0';
    })
    .join('');
}
