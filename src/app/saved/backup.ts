import type { StorePort } from '../ports/store.ts';
import { isAside, placeFor, readAside } from './aside.ts';
import { kindOf, readSaved } from './read-saved.ts';
import type { Aside } from './types.ts';

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
  return fileOf(items);
}

/** What belongs to one player, and the settings as that player's. No levels, and nothing set aside: nobody knows whose it is. */
export async function backupOfProfile(store: StorePort, id: string): Promise<string> {
  const items: [string, unknown][] = [];
  for (const key of await store.keys()) {
    const kind = kindOf(key);
    const read = kind === null ? null : readSaved(kind, key, await store.read(key));
    if (read === null || !read.ok || kind === 'level') continue;
    const { value } = read;
    if (kind === 'settings') items.push([key, { ...value, profile: id }]);
    else if (('profile' in value ? value.profile : 'id' in value && value.id) === id)
      items.push([key, value]);
  }
  return fileOf(items);
}

function fileOf(items: readonly (readonly [string, unknown])[]): string {
  const sorted = [...items].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ triage: 'backup', format: 1, items: Object.fromEntries(sorted) }, null, 2)}\n`;
}

/** An item as a backup carries it: what this game cannot read goes as an aside, or the file would be refused later. */
function itemOf(key: string, value: unknown): Aside | null {
  if (isAside(key)) return readAside(key, value) === null ? { key, reason: 'corrupt', value } : null;
  const kind = kindOf(key);
  if (kind === null) return { key, reason: 'newer', value };
  const read = readSaved(kind, key, value);
  return read.ok ? null : { key, reason: read.error, value };
}
