import type { StorePort } from '../app/ports/store.ts';
import { createDeviceStore, type Kept, PROBE } from './device-store.ts';
import { createJournal } from './journal.ts';
import { createMemoryStore } from './memory-store.ts';

const OPENING_MS = 3000;

/** The store on this device, or one in memory where the browser refuses to keep anything. Never rejects. */
export async function createStore(): Promise<StorePort> {
  try {
    // Fetching the library is not opening: a slow network must not hide what is kept.
    const { default: localforage } = await import('localforage');
    const kept = localforage.createInstance({ name: 'triage', storeName: 'kept' });
    await within(OPENING_MS, probe(kept));
    return createDeviceStore({
      kept,
      journal: createJournal(() => localStorage),
      locks: navigator.locks,
      onFirstWrite: askToPersist,
    });
  } catch {
    return createMemoryStore();
  }
}

async function probe(kept: Kept): Promise<void> {
  await kept.setItem(PROBE, 1);
  await kept.removeItem(PROBE);
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
