import { describe, expect, it } from 'vitest';
import type { StorePort } from '../../src/app/ports/store.ts';
import { createStore } from '../../src/storage/create-store.ts';
import { createDeviceStore, type Kept } from '../../src/storage/device-store.ts';
import { createJournal } from '../../src/storage/journal.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { MapStorage } from './support/map-storage.ts';

/** What localForage promises, over a map, and what a browser may do to it. */
function device() {
  const items = new Map<string, unknown>();
  const trouble: { reading: boolean; writing: Error | null; room: boolean; first: number } = {
    reading: false,
    writing: null,
    room: true,
    first: 0,
  };
  const kept = {
    getItem: async (key: string) => {
      if (trouble.reading) throw new DOMException('lost', 'UnknownError');
      return items.get(key) ?? null;
    },
    setItem: async (key: string, value: unknown) => {
      if (trouble.writing !== null) throw trouble.writing;
      items.set(key, structuredClone(value));
      return value;
    },
    removeItem: async (key: string) => {
      if (trouble.writing !== null) throw trouble.writing;
      items.delete(key);
    },
    keys: async () => [...items.keys()],
  } as Kept;
  const storage = new MapStorage(() => !trouble.room);
  const store: StorePort = createDeviceStore({
    kept,
    journal: createJournal(() => storage),
    locks: undefined,
    onFirstWrite: () => {
      trouble.first += 1;
    },
  });
  return { items, store, trouble };
}

describe('the store on the device', () => {
  it('asks to be kept after its first value, once', async () => {
    const { store, trouble } = device();
    trouble.writing = new DOMException('no', 'UnknownError');
    await store.write('a:1', 0);
    expect(trouble.first).toBe(0);
    trouble.writing = null;
    await store.write('a:1', 1);
    await store.write('a:1', 2);
    expect(trouble.first).toBe(1);
  });

  it.each([
    ['quota', new DOMException('full', 'QuotaExceededError')],
    ['refused', new DOMException('no', 'InvalidStateError')],
    ['refused', new TypeError('odd')],
  ] as const)('says %s, and never rejects', async (error, thrown) => {
    const { store, trouble } = device();
    trouble.writing = thrown;
    expect(await store.write('a:1', 1)).toEqual({ ok: false, error });
    await expect(store.remove('a:1')).resolves.toBeUndefined();
  });

  it('refuses what cannot be kept as data', async () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(await device().store.write('a:1', circle)).toEqual({ ok: false, error: 'refused' });
    expect(await createMemoryStore().write('a:1', () => 0)).toEqual({ ok: false, error: 'refused' });
  });

  it('does not overwrite a value that it could not fetch, until it can', async () => {
    const { items, store, trouble } = device();
    items.set('settings:main', 'precious');
    trouble.reading = true;
    expect(await store.read('settings:main')).toBeNull();
    expect(await store.write('settings:main', 'defaults')).toEqual({ ok: false, error: 'refused' });
    expect(items.get('settings:main')).toBe('precious');
    trouble.reading = false;
    expect(await store.read('settings:main')).toBe('precious');
    expect(await store.write('settings:main', 'changed')).toMatchObject({ ok: true });
  });

  it('gives back what an interrupted page had written, and then the newest, even without room', async () => {
    const { items, store, trouble } = device();
    trouble.writing = new DOMException('closing', 'AbortError');
    await store.write('session:s', 'interrupted');
    expect(await store.read('session:s')).toBe('interrupted');
    expect(await store.keys()).toEqual(['session:s']);
    trouble.writing = null;
    trouble.room = false;
    await store.write('session:s', 'newest');
    expect(items.get('session:s')).toBe('newest');
    expect(await store.read('session:s')).toBe('newest');
  });
});

describe('opening', () => {
  it('falls back to memory where there is no storage at all', async () => {
    const store = await createStore();
    expect(store.kind()).toBe('memory');
    expect(await store.write('a:1', { of: 1 })).toMatchObject({ ok: true });
    expect(await store.read('a:1')).toEqual({ of: 1 });
  });
});
