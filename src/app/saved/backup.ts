import { fail, ok, type Result } from '../../core/result.ts';
import type { StorePort } from '../ports/store.ts';
import { isAside, placeFor, readAside } from './aside.ts';
import { kindOf, readSaved } from './read-saved.ts';
import type { BackupFault } from './repository.ts';
import { backupSchema } from './schemas.ts';
import type { Aside } from './types.ts';

/** An item as a backup carries it: what this game cannot read goes as an aside, or the file would be refused later. */
function itemOf(key: string, value: unknown): Aside | null {
  if (isAside(key)) return readAside(key, value) === null ? { key, reason: 'corrupt', value } : null;
  const kind = kindOf(key);
  if (kind === null) return { key, reason: 'newer', value };
  const read = readSaved(kind, key, value);
  return read.ok ? null : { key, reason: read.error, value };
}

/** Everything in a store as readable text, what was set aside included. Changes nothing. */
export async function backupOf(store: StorePort): Promise<string> {
  const items: [string, unknown][] = [];
  for (const key of await store.keys()) {
    const value = await store.read(key);
    if (value === undefined || value === null) continue;
    const aside = itemOf(key, value);
    const place = aside === null ? key : await placeFor(store, aside);
    if (place !== null) items.push([place, aside ?? value]);
  }
  items.sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ triage: 'backup', format: 1, items: Object.fromEntries(items) }, null, 2)}\n`;
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
      if (readAside(key, value) === null) return fail({ code: 'backup/corrupt', at: key });
      items[key] = value;
      continue;
    }
    const read = readSaved(kind, key, value);
    if (!read.ok) return fail({ code: read.error === 'newer' ? 'backup/newer' : 'backup/corrupt', at: key });
    items[key] = read.value;
  }
  return ok(items);
}
