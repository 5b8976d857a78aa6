import type { StorePort, WriteFailure } from '../app/ports/store.ts';
import { createHolds } from './holds.ts';
import type { Journal } from './journal.ts';
import { createQueue } from './queue.ts';

/** What is used of localForage. */
export type Kept = Pick<LocalForage, 'getItem' | 'setItem' | 'removeItem' | 'keys'>;

/** Written once at the start, to see whether this browser keeps anything. */
export const PROBE = 'probe:opening';

type Parts = {
  readonly kept: Kept;
  readonly journal: Journal;
  readonly locks: LockManager | undefined;
  /** Called once, after the first value was kept. */
  readonly onFirstWrite: () => void;
};

/** The store on this device. What fails is a value or an absence; nothing rejects. */
export function createDeviceStore({ kept, journal, locks, onFirstWrite }: Parts): StorePort {
  const queue = createQueue();
  // A value that could not be fetched looks absent: writing what was made without it would destroy it.
  const unfetched = new Set<string>();
  let wrote = false;
  return {
    kind: () => 'device',
    read: async (key) => {
      const held = journal.read(key);
      if (held !== undefined) return held;
      try {
        const value = await kept.getItem(key);
        unfetched.delete(key);
        return value;
      } catch {
        unfetched.add(key);
        return null;
      }
    },
    write: async (key, value) => {
      if (unfetched.has(key)) return { ok: false, error: 'refused' };
      try {
        const letGo = journal.hold(key, value);
        await kept.setItem(key, value);
        letGo();
      } catch (error) {
        return { ok: false, error: failureOf(error) };
      }
      if (!wrote) onFirstWrite();
      wrote = true;
      return { ok: true, value: null };
    },
    remove: async (key) => {
      journal.remove(key);
      unfetched.delete(key);
      await kept.removeItem(key).catch(() => undefined);
    },
    keys: async () => {
      const there = await kept.keys().catch((): string[] => []);
      return [...new Set([...there, ...journal.keys()])].filter((key) => key !== PROBE).sort();
    },
    exclusively: (name, work) =>
      locks === undefined ? queue(name, work) : locks.request(`triage:write:${name}`, () => work()),
    hold: createHolds(locks),
  };
}

function failureOf(error: unknown): WriteFailure {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'quota' : 'refused';
}
