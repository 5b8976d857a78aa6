import { fail, ok, type Result } from '../../core/result.ts';
import type { StorePort } from '../ports/store.ts';
import { kindOf, readSaved } from './read-saved.ts';
import type { BackupFault } from './repository.ts';
import { backupSchema } from './schemas.ts';

/** Everything in a store as readable text, what was set aside included. */
export async function backupOf(store: StorePort): Promise<string> {
  const keys = await store.keys();
  const values = await Promise.all(keys.map((key) => store.read(key)));
  const items = Object.fromEntries(keys.map((key, at) => [key, values[at]]));
  return `${JSON.stringify({ triage: 'backup', format: 1, items }, null, 2)}\n`;
}

/** Reads a backup whole or not at all: one fault, named by its place, and nothing of it is used. */
export function readBackup(text: string): Result<Readonly<Record<string, unknown>>, BackupFault> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fail({ code: 'backup/not-json', at: '' });
  }
  const parsed = backupSchema.safeParse(data);
  if (!parsed.success) {
    const format: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'format') : null;
    return fail({
      code: typeof format === 'number' && format > 1 ? 'backup/newer' : 'backup/not-triage',
      at: '',
    });
  }
  const items: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(parsed.data.items)) {
    const kind = kindOf(key);
    if (kind === null) {
      if (!key.startsWith('aside:')) return fail({ code: 'backup/corrupt', at: key });
      items[key] = value;
      continue;
    }
    const read = readSaved(kind, value);
    if (!read.ok) return fail({ code: read.error === 'newer' ? 'backup/newer' : 'backup/corrupt', at: key });
    items[key] = read.value;
  }
  return ok(items);
}
