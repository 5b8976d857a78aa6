import type { StorePort, WriteFailure } from '../app/ports/store.ts';
import { createHolds } from './holds.ts';
import { createJournal } from './journal.ts';
import { createMemoryStore } from './memory-store.ts';
import { createQueue } from './queue.ts';

const OPENING_MS = 3000;
const PROBE = 'probe:opening';

/** The store on this device, or one in memory where the browser refuses to keep anything. Never rejects. */
export async function createStore(): Promise<StorePort> {
  try {
    return await within(OPENING_MS, openDeviceStore());
  } catch {
    return createMemoryStore();
  }
}

async function openDeviceStore(): Promise<StorePort> {
  const { default: localforage } = await import('localforage');
  const kept = localforage.createInstance({ name: 'triage', storeName: 'kept' });
  await kept.setItem(PROBE, 1);
  await kept.removeItem(PROBE);
  const { locks } = navigator;
  const queue = createQueue();
  const journal = createJournal(() => localStorage);
  let asked = false;
  return {
    kind: () => 'device',
    read: async (key) => {
      const held = journal.read(key);
      if (held !== undefined) return held;
      try {
        return await kept.getItem(key);
      } catch {
        return null;
      }
    },
    write: async (key, value) => {
      const letGo = journal.hold(key, value);
      try {
        await kept.setItem(key, value);
      } catch (error) {
        return { ok: false, error: failureOf(error) };
      }
      letGo();
      if (!asked) askToPersist();
      asked = true;
      return { ok: true, value: null };
    },
    remove: async (key) => {
      journal.remove(key);
      await kept.removeItem(key).catch(() => undefined);
    },
    keys: async () => {
      try {
        const all = new Set([...(await kept.keys()), ...journal.keys()]);
        return [...all].filter((key) => key !== PROBE).sort();
      } catch {
        return [];
      }
    },
    exclusively: (name, work) =>
      locks === undefined ? queue(name, work) : locks.request(`triage:write:${name}`, () => work()),
    hold: createHolds(locks),
  };
}

function failureOf(error: unknown): WriteFailure {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'quota' : 'refused';
}

/** Asks once that the browser keep the store; a refusal changes nothing. */
function askToPersist(): void {
  navigator.storage?.persist?.().catch(() => undefined);
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('storage did not open')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
