import type { ReadScore } from '../../core/board/entry.ts';
import type { FileFault } from '../../core/board/reason.ts';
import type { ScoreFile } from '../../core/contest/score-file.ts';
import { readRecord } from '../../core/replay/read-record.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { recordCode } from '../seal-record.ts';
import { firstFault } from './first-fault.ts';
import { type Migrations, migrated, openJson } from './open-json.ts';
import { recordSchema, scoreSchema } from './score-schema.ts';
import { fingerprintOf, sealOf } from './write-score.ts';

const FORMAT = 1;
const MIGRATIONS: Migrations = {};

/** Reads the text of a score file, or of a record that was saved from a certificate: all of it or a reason, and never a throw. */
export function readScore(text: string): Result<ReadScore, FileFault> {
  const opened = openJson(text);
  if (!opened.ok) return opened;
  const { kind } = opened.value;
  if (kind !== 'score' && kind !== 'record') return fail({ code: 'file/otherKind', kind: kind.slice(0, 20) });
  const value = migrated(opened.value, FORMAT, MIGRATIONS);
  if (!value.ok) return value;
  return kind === 'score' ? scoreOf(value.value) : certified(value.value);
}

function scoreOf(value: object): Result<ReadScore, FileFault> {
  const parsed = scoreSchema.safeParse(value);
  if (!parsed.success) return fail(firstFault(parsed.error));
  const { nickname, team, event, seal } = parsed.data;
  const record = readRecord(parsed.data.record);
  if (!record.ok) return fail({ code: 'file/corrupt', at: inRecord(record.error) });
  const score: ScoreFile = { format: 1, nickname, team, event, record: record.value };
  const fingerprint = fingerprintOf(score.record);
  return seal === sealOf(score, fingerprint) ? ok({ score, fingerprint }) : fail({ code: 'file/changed' });
}

function certified(value: object): Result<ReadScore, FileFault> {
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) return fail(firstFault(parsed.error));
  const record = readRecord(parsed.data.record);
  if (!record.ok) return fail({ code: 'file/corrupt', at: inRecord(record.error) });
  if (recordCode(record.value) !== parsed.data.code) return fail({ code: 'file/changed' });
  const score: ScoreFile = { format: 1, nickname: null, team: null, event: null, record: record.value };
  return ok({ score, fingerprint: fingerprintOf(record.value) });
}

function inRecord(place: string): string {
  return place === '' ? 'record' : `record.${place}`;
}
