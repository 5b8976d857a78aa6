import { fail, ok, type Result } from '../../core/result.ts';
import type { StorePort, WriteFailure } from '../ports/store.ts';
import { isAside, readAside, readOrSetAside } from './aside.ts';
import { backupOf, backupOfProfile } from './backup.ts';
import { putBack } from './put-back.ts';
import { readBackup } from './read-backup.ts';
import { type Kind, type Kinds, readSaved } from './read-saved.ts';
import type { Repository } from './repository.ts';
import { type Aside, DEFAULT_SETTINGS, type SavedSession, type ShiftResult } from './types.ts';

const SETTINGS = 'settings:main';

/** One name for all: a backup changes many values at once, and writes are rare. */
const LOCK = 'saved';

/** The repository over a store. What cannot be read is set aside before anything could overwrite it. */
export function createRepository(store: StorePort): Repository {
  const { exclusively } = store;

  const locked = <T>(work: () => Promise<T>): Promise<T> => exclusively(LOCK, work);

  const readOne = async <K extends Kind>(kind: K, key: string) => {
    const value = await store.read(key);
    if (value === undefined || value === null) return null;
    const read = readSaved(kind, key, value);
    if (read.ok) return read.value;
    // Read again inside the lock: somebody may have set it aside and written since.
    const again = await locked(() => readOrSetAside(store, kind, key));
    return again.ok ? again.value : null;
  };

  const readAll = async <K extends Kind>(kind: K) => {
    const keys = (await store.keys()).filter((key) => key.startsWith(`${kind}:`));
    const values = await Promise.all(keys.map((key) => readOne(kind, key)));
    return values.flatMap((value) => (value === null ? [] : [value]));
  };

  const change = <K extends Kind>(kind: K, key: string, make: (before: Kinds[K] | null) => Kinds[K]) =>
    locked(async (): Promise<Result<Kinds[K], WriteFailure>> => {
      const before = await readOrSetAside(store, kind, key);
      if (!before.ok) return before;
      const value = make(before.value);
      const kept = await store.write(key, value);
      return kept.ok ? ok(value) : fail(kept.error);
    });

  return {
    kind: store.kind,
    hold: (session, steal, lost) => store.hold(`session:${session}`, steal, lost),
    settings: async () => (await readOne('settings', SETTINGS)) ?? DEFAULT_SETTINGS,
    changeSettings: (make) => change('settings', SETTINGS, (before) => make(before ?? DEFAULT_SETTINGS)),
    profiles: async () => [...(await readAll('profile'))].sort((a, b) => a.createdAt - b.createdAt),
    changeProfile: (id, make) => change('profile', `profile:${id}`, make),
    sessions: async (profile) =>
      (await readAll('session'))
        .filter((one: SavedSession) => one.profile === profile)
        .sort((a, b) => b.savedAt - a.savedAt),
    // Written at once, without waiting for the lock: the page may be closed right after a decision.
    saveSession: (session) => store.write(`session:${session.id}`, session),
    removeSession: (id) => store.remove(`session:${id}`),
    addResult: (result) => store.write(`result:${result.id}`, result),
    results: async (profile) =>
      (await readAll('result'))
        .filter((one: ShiftResult) => one.profile === profile)
        .sort((a, b) => b.finishedAt - a.finishedAt),
    allResults: async () => [...(await readAll('result'))].sort((a, b) => b.finishedAt - a.finishedAt),
    progress: (profile) => readOne('progress', `progress:${profile}`),
    changeProgress: (profile, make) => change('progress', `progress:${profile}`, make),
    levels: async () => [...(await readAll('level'))].sort((a, b) => b.savedAt - a.savedAt),
    // Like a shift: written at once, since the page may be closed right after the last key.
    keepLevel: (level) => store.write(`level:${level.id}`, level),
    removeLevel: (id) => store.remove(`level:${id}`),
    asides: async () => {
      const keys = (await store.keys()).filter(isAside);
      const values = await Promise.all(keys.map((key) => store.read(key)));
      return keys.map((key, at): Aside => {
        const value = values[at];
        return readAside(key, value) ?? { key, reason: 'corrupt', value };
      });
    },
    exportAll: () => locked(() => backupOf(store)),
    exportProfile: (id) => locked(() => backupOfProfile(store, id)),
    importAll: async (text) => {
      const backup = readBackup(text);
      return backup.ok ? locked(() => putBack(store, backup.value)) : backup;
    },
    eraseAll: () =>
      locked(async () => {
        for (const key of await store.keys()) await store.remove(key);
      }),
  };
}
