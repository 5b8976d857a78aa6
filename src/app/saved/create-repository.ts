import { fail, ok, type Result } from '../../core/result.ts';
import type { StorePort, WriteFailure } from '../ports/store.ts';
import { backupOf, readBackup } from './backup.ts';
import { type Kind, readSaved } from './read-saved.ts';
import type { Repository } from './repository.ts';
import { type Aside, DEFAULT_SETTINGS, type Profile, type SavedSession, type ShiftResult } from './types.ts';

const SETTINGS = 'settings:main';

/** The repository over a store. What cannot be read is set aside before anything could overwrite it. */
export function createRepository(store: StorePort): Repository {
  const { exclusively } = store;

  const setAside = async (key: string, value: unknown, reason: Aside['reason']): Promise<void> => {
    const taken = (await store.keys()).filter((one) => one.startsWith(`aside:${key}:`)).length;
    const kept = await store.write(`aside:${key}:${taken + 1}`, { key, reason, value });
    if (kept.ok) await store.remove(key);
  };

  const readOne = async <K extends Kind>(kind: K, key: string) => {
    const value = await store.read(key);
    if (value === undefined || value === null) return null;
    const read = readSaved(kind, value);
    if (read.ok) return read.value;
    await setAside(key, value, read.error);
    return null;
  };

  const readAll = async <K extends Kind>(kind: K) => {
    const keys = (await store.keys()).filter((key) => key.startsWith(`${kind}:`));
    const values = await Promise.all(keys.map((key) => readOne(kind, key)));
    return values.flatMap((value) => (value === null ? [] : [value]));
  };

  const change = async <T>(key: string, next: () => Promise<T>): Promise<Result<T, WriteFailure>> =>
    exclusively(key, async () => {
      const value = await next();
      const kept = await store.write(key, value);
      return kept.ok ? ok(value) : fail(kept.error);
    });

  return {
    kind: store.kind,
    hold: (session, steal, lost) => store.hold(`session:${session}`, steal, lost),
    settings: async () => (await readOne('settings', SETTINGS)) ?? DEFAULT_SETTINGS,
    changeSettings: (make) =>
      change(SETTINGS, async () => make((await readOne('settings', SETTINGS)) ?? DEFAULT_SETTINGS)),
    profiles: async () => [...(await readAll('profile'))].sort((a, b) => a.createdAt - b.createdAt),
    changeProfile: (id, make) => {
      const key = `profile:${id}`;
      return change<Profile>(key, async () => make(await readOne('profile', key)));
    },
    sessions: async (profile) =>
      (await readAll('session'))
        .filter((one: SavedSession) => one.profile === profile)
        .sort((a, b) => b.savedAt - a.savedAt),
    saveSession: (session) => store.write(`session:${session.id}`, session),
    removeSession: (id) => store.remove(`session:${id}`),
    addResult: (result) => store.write(`result:${result.id}`, result),
    results: async (profile) =>
      (await readAll('result'))
        .filter((one: ShiftResult) => one.profile === profile)
        .sort((a, b) => b.finishedAt - a.finishedAt),
    asides: async () => {
      const keys = (await store.keys()).filter((key) => key.startsWith('aside:'));
      return (await Promise.all(keys.map((key) => store.read(key)))) as readonly Aside[];
    },
    exportAll: () => backupOf(store),
    importAll: async (text) => {
      const backup = readBackup(text);
      if (!backup.ok) return backup;
      const entries = Object.entries(backup.value);
      for (const [key, value] of entries) {
        const kept = await store.write(key, value);
        if (!kept.ok) return fail({ code: kept.error, at: key });
      }
      return ok(entries.length);
    },
    eraseAll: async () => {
      for (const key of await store.keys()) await store.remove(key);
    },
  };
}
