import { fail, ok, type Result } from '../../core/result.ts';
import type { StorePort } from '../ports/store.ts';
import { placeFor, readAside, readOrSetAside } from './aside.ts';
import { kindOf } from './read-saved.ts';
import type { BackupFault } from './repository.ts';

type Items = Readonly<Record<string, unknown>>;

const isThere = async (store: StorePort, key: string): Promise<boolean> => {
  const value = await store.read(key);
  return value !== undefined && value !== null;
};

const savedAt = (value: unknown): number => Number(Reflect.get(Object(value), 'savedAt') ?? 0);

const isNewer = (here: unknown, wanted: unknown): boolean => here !== null && savedAt(here) > savedAt(wanted);

/** Where an item of a backup goes, or null if it stays out. */
async function placeOf(
  store: StorePort,
  key: string,
  value: unknown,
): Promise<Result<string | null, BackupFault>> {
  const aside = readAside(key, value);
  if (aside !== null) return ok(await placeFor(store, aside));
  const kind = kindOf(key);
  if (kind === null) return ok(null);
  const here = await readOrSetAside(store, kind, key);
  if (!here.ok) return fail({ code: here.error, at: key });
  if (kind === 'result' && here.value !== null) return ok(null);
  // A level that was written on since the backup is not undone by it.
  if (kind === 'level' && isNewer(here.value, value)) return ok(null);
  // A finished shift has its session's id: its old session would open it again.
  if (kind === 'session' && (await isThere(store, key.replace('session:', 'result:')))) return ok(null);
  return ok(key);
}

/**
 * Puts checked items beside what is there, and answers how many. Results that are there stay; settings, profiles
 * and shifts are replaced, and levels that are older here. Where a write fails, all is as it was. Only inside the lock.
 */
export async function putBack(store: StorePort, items: Items): Promise<Result<number, BackupFault>> {
  const before = new Map<string, unknown>();
  const undo = async (fault: BackupFault): Promise<Result<never, BackupFault>> => {
    const replaced = [...before].filter(([, value]) => value !== undefined && value !== null);
    // What is new goes first, so that what it took the place of has room.
    for (const key of before.keys()) await store.remove(key);
    for (const [key, value] of replaced) await store.write(key, value);
    return fail(fault);
  };
  for (const [key, value] of Object.entries(items)) {
    const place = await placeOf(store, key, value);
    if (!place.ok) return undo(place.error);
    if (place.value === null) continue;
    before.set(place.value, await store.read(place.value));
    const kept = await store.write(place.value, value);
    if (!kept.ok) return undo({ code: kept.error, at: key });
  }
  return ok(before.size);
}
