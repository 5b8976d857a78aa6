import type { StorePort } from '../app/ports/store.ts';
import { createHolds } from './holds.ts';
import { createQueue } from './queue.ts';

/** Keeps everything until the page closes: what remains when the browser keeps nothing, and what tests use. */
export function createMemoryStore(): StorePort {
  const items = new Map<string, unknown>();
  return {
    kind: () => 'memory',
    read: async (key) => structuredClone(items.get(key)),
    write: async (key, value) => {
      try {
        items.set(key, structuredClone(value));
      } catch {
        return { ok: false, error: 'refused' };
      }
      return { ok: true, value: null };
    },
    remove: async (key) => {
      items.delete(key);
    },
    keys: async () => [...items.keys()].sort(),
    exclusively: createQueue(),
    hold: createHolds(undefined),
  };
}
