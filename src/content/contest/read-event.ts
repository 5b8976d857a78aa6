import type { FileFault } from '../../core/board/reason.ts';
import type { Contest } from '../../core/contest/contest.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { decodeText } from './decode-text.ts';
import { eventSchema } from './event-schema.ts';
import { firstFault } from './first-fault.ts';
import { type Migrations, migrated, openJson } from './open-json.ts';
import { commitmentTo } from './start-code.ts';

const FORMAT = 1;
const MIGRATIONS: Migrations = {};

/** Reads the bytes of an event file, whoever wrote them. */
export function readEventFile(bytes: Uint8Array): Result<Contest, FileFault> {
  const text = decodeText(bytes);
  return text.ok ? readEvent(text.value) : text;
}

/** The same from a text, such as one that was scanned or pasted. */
export function readEvent(text: string): Result<Contest, FileFault> {
  const opened = openJson(text);
  if (!opened.ok) return opened;
  const { kind } = opened.value;
  if (kind !== 'event') return fail({ code: 'file/otherKind', kind: kind.slice(0, 20) });
  const value = migrated(opened.value, FORMAT, MIGRATIONS);
  if (!value.ok) return value;
  const parsed = eventSchema.safeParse(value.value);
  if (!parsed.success) return fail(firstFault(parsed.error));
  const { triage: _kind, ...contest } = parsed.data;
  if (contest.to <= contest.from) return fail({ code: 'file/corrupt', at: 'to' });
  const { salt, commitment, code } = contest.start;
  if (code !== null && commitmentTo(code, salt) !== commitment) {
    return fail({ code: 'file/corrupt', at: 'start.code' });
  }
  return ok(contest);
}
