import { fail, ok, type Result } from '../../core/result.ts';
import type { StorePort } from '../ports/store.ts';
import { placeFor, readAside, readOrSetAside } from './aside.ts';
import { canonical } from './canonical.ts';
import { type Holdings, merge } from './merge.ts';
import { type Kind, type Kinds, kindOf } from './read-saved.ts';
import type { BackupFault, PutBack } from './repository.ts';

const SETTINGS = 'settings:main';

/** Checked items of a backup by their keys. */
export type Items = Readonly<Record<string, unknown>>;

/**
 * Merges checked items into what is there. Where a write fails, all is as it was. Only inside the lock.
 * Settings are this device's: they stay, and those of the file are taken where none were chosen.
 */
export async function putBack(store: StorePort, items: Items): Promise<Result<PutBack, BackupFault>> {
  const here = await readHere(store);
  if (!here.ok) return here;
  const wanted = itemsOf(merge(holdingsOf(here.value), holdingsOf(new Map(Object.entries(items)))));
  const changes = new Map<string, unknown>();
  for (const [key, value] of wanted) {
    if (!same(here.value.get(key), value)) changes.set(key, value);
  }
  for (const [key, value] of Object.entries(items)) {
    const aside = readAside(key, value);
    const place = aside === null ? null : await placeFor(store, aside);
    if (place !== null) changes.set(place, value);
  }
  const settings = settingsAfter(here.value.get(SETTINGS), items[SETTINGS], wanted);
  if (settings !== null) changes.set(SETTINGS, settings);
  const gone = [...here.value.keys()].filter((key) => key !== SETTINGS && !wanted.has(key));
  const written = await change(store, changes, gone);
  if (!written.ok) return written;
  const added = [...changes.keys()].filter((key) => !here.value.has(key));
  return ok({
    added: added.length,
    changed: changes.size - added.length,
    known: Object.keys(items).filter((key) => !changes.has(key)).length,
    mixed: mixedPlayers(here.value, changes),
  });
}

/** Settings of the file where none were chosen here; where nobody plays here yet, its player. Null leaves them alone. */
function settingsAfter(here: unknown, file: unknown, wanted: Kept): unknown {
  if (file === undefined) return null;
  if (here === undefined) return file;
  const [mine, theirs] = [here as Kinds['settings'], file as Kinds['settings']];
  const isThere = (id: string | null): boolean => id !== null && wanted.has(`profile:${id}`);
  return isThere(mine.profile) || !isThere(theirs.profile) ? null : { ...mine, profile: theirs.profile };
}

type Kept = ReadonlyMap<string, unknown>;

/** What this version can read of the device; what it cannot is set aside before anything takes its place. */
async function readHere(store: StorePort): Promise<Result<Kept, BackupFault>> {
  const keys = await store.keys();
  const reads = await Promise.all(
    keys.map(async (key) => {
      const kind = kindOf(key);
      return { key, read: kind === null ? ok(null) : await readOrSetAside(store, kind, key) };
    }),
  );
  const here = new Map<string, unknown>();
  for (const { key, read } of reads) {
    if (!read.ok) return fail({ code: read.error, at: key });
    if (read.value !== null) here.set(key, read.value);
  }
  return ok(here);
}

function holdingsOf(items: Kept): Holdings {
  const of = <K extends Kind>(kind: K): readonly Kinds[K][] =>
    [...items].flatMap(([key, value]) => (kindOf(key) === kind ? [value as Kinds[K]] : []));
  return {
    profiles: of('profile'),
    sessions: of('session'),
    results: of('result'),
    progress: of('progress'),
    levels: of('level'),
  };
}

function itemsOf({ profiles, sessions, results, progress, levels }: Holdings): Kept {
  const keyed = (kind: Kind, all: readonly { readonly id: string }[]) =>
    all.map((one) => [`${kind}:${one.id}`, one] as const);
  return new Map<string, unknown>([
    ...keyed('profile', profiles),
    ...keyed('session', sessions),
    ...keyed('result', results),
    ...keyed('progress', progress),
    ...keyed('level', levels),
  ]);
}

const same = (a: unknown, b: unknown): boolean => a !== undefined && canonical(a) === canonical(b);

async function change(
  store: StorePort,
  changes: Kept,
  gone: readonly string[],
): Promise<Result<null, BackupFault>> {
  const before = new Map<string, unknown>();
  for (const [key, value] of changes) {
    before.set(key, await store.read(key));
    const kept = await store.write(key, value);
    if (kept.ok) continue;
    const replaced = [...before].filter(([, old]) => old !== undefined && old !== null);
    // What is new goes first, so that what it took the place of has room.
    for (const one of before.keys()) await store.remove(one);
    for (const [one, old] of replaced) await store.write(one, old);
    return fail({ code: kept.error, at: key });
  }
  for (const key of gone) await store.remove(key);
  return ok(null);
}

/** Players who had results here and got others: their progress is to be counted anew. */
function mixedPlayers(here: Kept, changes: Kept): readonly string[] {
  const players = (items: Kept): ReadonlySet<string> =>
    new Set(holdingsOf(items).results.map(({ profile }) => profile));
  const known = players(here);
  return [...players(changes)].filter((id) => known.has(id));
}
