import type { StorePort, WriteFailure } from '../../../../src/app/ports/store.ts';
import { createMemoryStore } from '../../../../src/storage/memory-store.ts';

export type Items = Readonly<Record<string, unknown>>;

/** A real store in memory with these items in it. */
export async function storeWith(items: Items): Promise<StorePort> {
  const store = createMemoryStore();
  for (const [key, value] of Object.entries(items)) await store.write(key, value);
  return store;
}

export async function itemsOf(store: StorePort): Promise<Items> {
  const keys = await store.keys();
  return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await store.read(key)])));
}

/** A store that takes so many more writes and then refuses those that `refused` names. */
export function refusingAfter(
  store: StorePort,
  writes: number,
  failure: WriteFailure = 'quota',
  refused: (key: string) => boolean = () => true,
): StorePort {
  let left = writes;
  return {
    ...store,
    write: async (key, value) => {
      if (left <= 0 && refused(key)) return { ok: false, error: failure };
      left -= 1;
      return store.write(key, value);
    },
  };
}

/** A store whose reads and writes each take a while of their own, so that works overlap as in two tabs. */
export function slowed(store: StorePort, turns: () => number): StorePort {
  const wait = async (): Promise<void> => {
    for (let left = turns(); left > 0; left -= 1) await Promise.resolve();
  };
  return {
    ...store,
    read: async (key) => {
      await wait();
      return store.read(key);
    },
    write: async (key, value) => {
      await wait();
      return store.write(key, value);
    },
    remove: async (key) => {
      await wait();
      return store.remove(key);
    },
    keys: async () => {
      await wait();
      return store.keys();
    },
  };
}
