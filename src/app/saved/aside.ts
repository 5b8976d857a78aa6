import { ok, type Result } from '../../core/result.ts';
import type { StorePort, WriteFailure } from '../ports/store.ts';
import { type Kind, type Kinds, readSaved } from './read-saved.ts';
import { asideSchema } from './schemas.ts';
import type { Aside } from './types.ts';

export const isAside = (key: string): boolean => key.startsWith('aside:');

export const asideKey = (key: string, number: number): string => `aside:${key}:${number}`;

/** What stands under an aside's key, if it is one and belongs there. */
export function readAside(key: string, value: unknown): Aside | null {
  const parsed = asideSchema.safeParse(value);
  if (!parsed.success) return null;
  const start = asideKey(parsed.data.key, 0).slice(0, -1);
  return key.startsWith(start) && /^\d+$/.test(key.slice(start.length)) ? parsed.data : null;
}

/** The first free key for an aside; null if the same is kept already. */
export async function placeFor(store: StorePort, aside: Aside): Promise<string | null> {
  for (let number = 1; ; number += 1) {
    const key = asideKey(aside.key, number);
    const there = await store.read(key);
    if (there === undefined || there === null) return key;
    if (JSON.stringify(there) === JSON.stringify(aside)) return null;
  }
}

/**
 * Reads a value that is to be replaced, and moves it out of the way if it cannot be read: fails if there is no
 * room for that. Only inside the lock, or a value written meanwhile would be removed with it.
 */
export async function readOrSetAside<K extends Kind>(
  store: StorePort,
  kind: K,
  key: string,
): Promise<Result<Kinds[K] | null, WriteFailure>> {
  const value = await store.read(key);
  if (value === undefined || value === null) return ok(null);
  const read = readSaved(kind, key, value);
  if (read.ok) return read;
  const aside: Aside = { key, reason: read.error, value };
  const place = await placeFor(store, aside);
  const kept = place === null ? ok(null) : await store.write(place, aside);
  if (!kept.ok) return kept;
  await store.remove(key);
  return ok(null);
}
