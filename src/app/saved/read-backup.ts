import { fail, ok, type Result } from '../../core/result.ts';
import { readAside } from './aside.ts';
import { faultOfJson, nestingOf } from './json-text.ts';
import type { Items } from './put-back.ts';
import { kindOf, readSaved } from './read-saved.ts';
import type { BackupFault } from './repository.ts';
import { backupSchema } from './schemas.ts';

/** A thousand shifts take some ten megabytes. */
export const MOST_BYTES = 64 * 1024 * 1024;
const DEEPEST = 100;

type Refusal = Result<never, BackupFault>;

const refuse = (code: BackupFault['code'], at = ''): Refusal => fail({ code, at });

/** The text of a file that may be a backup, if it is text in UTF-8 and of a size that can be one. */
export async function textOfBackup(file: Blob): Promise<Result<string, BackupFault>> {
  if (file.size > MOST_BYTES) return refuse('backup/too-big');
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    return refuse('backup/encoding');
  }
}

/** Reads a backup whole or not at all: one fault, named by its place, and nothing of it is used. */
export function readBackup(text: string): Result<Items, BackupFault> {
  if (text.trim() === '') return refuse('backup/empty');
  if (text.length > MOST_BYTES) return refuse('backup/too-big');
  if (nestingOf(text) > DEEPEST) return refuse('backup/too-deep');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return refuse('backup/not-json', faultOfJson(error, text));
  }
  const parsed = backupSchema.safeParse(data);
  return parsed.success ? readItems(data, parsed.data.items) : refuseOther(data);
}

/** Says what a file is instead, as far as it tells. */
function refuseOther(data: unknown): Refusal {
  const field = (name: string): unknown =>
    typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
  const kind = field('triage');
  if (typeof kind !== 'string') return refuse('backup/not-triage');
  if (kind !== 'backup') return refuse('backup/other-file', kind.slice(0, 40));
  const format = field('format');
  return refuse(typeof format === 'number' && format > 1 ? 'backup/newer' : 'backup/not-triage');
}

function readItems(data: unknown, parsed: Items): Result<Items, BackupFault> {
  // Whoever reads a record leaves this key out, for good reasons; a backup that has it was made by nobody's game.
  if (Object.hasOwn(Reflect.get(Object(data), 'items'), '__proto__'))
    return refuse('backup/corrupt', '__proto__');
  const items: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(parsed)) {
    const kind = kindOf(key);
    if (kind === null) {
      if (readAside(key, value) === null) return refuse('backup/corrupt', key);
      items[key] = value;
      continue;
    }
    const read = readSaved(kind, key, value);
    if (!read.ok) return refuse(read.error === 'newer' ? 'backup/newer' : 'backup/corrupt', key);
    items[key] = read.value;
  }
  return ok(items);
}
