import { describe, expect, it } from 'vitest';
import type { StorePort } from '../../../src/app/ports/store.ts';
import { createRepository } from '../../../src/app/saved/create-repository.ts';
import { DEFAULT_SETTINGS } from '../../../src/app/saved/types.ts';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import format1 from '../../fixtures/saved/format-1.json' with { type: 'json' };
import { readNow } from './support/read-now.ts';

async function filled(): Promise<StorePort> {
  const store = createMemoryStore();
  for (const [key, value] of Object.entries(format1)) await store.write(key, value);
  return store;
}

/** A device that has room for so many writes and no more. */
function withRoomFor(writes: number): StorePort {
  const store = createMemoryStore();
  let left = writes;
  return {
    ...store,
    write: async (key, value) => {
      left -= 1;
      return left < 0 ? { ok: false, error: 'quota' } : store.write(key, value);
    },
  };
}

describe('what was kept', () => {
  it('in format 1 is read whole, for ever', async () => {
    const repository = createRepository(await filled());
    expect(await repository.settings()).toEqual(readNow['settings:main']);
    expect(await repository.profiles()).toEqual([readNow['profile:p1']]);
    expect(await repository.sessions('p1')).toEqual([readNow['session:s1']]);
    expect(await repository.results('p1')).toEqual([readNow['result:r1']]);
    expect(await repository.progress('p1')).toEqual(readNow['progress:p1']);
    expect(await repository.levels()).toEqual([format1['level:l1']]);
    expect(await repository.asides()).toEqual([]);
  });

  it('belongs to its profile alone', async () => {
    const repository = createRepository(await filled());
    expect(await repository.sessions('somebody else')).toEqual([]);
    expect(await repository.results('somebody else')).toEqual([]);
  });

  it('is the defaults where nothing was kept, and settings added later take theirs', async () => {
    const store = createMemoryStore();
    const repository = createRepository(store);
    expect(await repository.settings()).toEqual(DEFAULT_SETTINGS);
    await store.write('settings:main', { format: 1, language: 'en' });
    expect(await repository.settings()).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
  });
});

describe('a level of one’s own', () => {
  it('that was written on since a backup is not undone by it', async () => {
    const store = createMemoryStore();
    const repository = createRepository(store);
    const level = { ...format1['level:l1'], format: 1 as const };
    await repository.keepLevel(level);
    const backup = await repository.exportAll();
    await repository.keepLevel({ ...level, text: 'newer', savedAt: level.savedAt + 1 });
    await repository.importAll(backup);
    expect((await repository.levels()).map(({ text }) => text)).toEqual(['newer']);
  });

  it('keeps its text where another version wrote what it knows of it', async () => {
    const store = createMemoryStore();
    await store.write('level:l1', { ...format1['level:l1'], summary: { title: 7, sea: true } });
    expect(await createRepository(store).levels()).toEqual([format1['level:l1']]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['corrupt', 'rubbish'],
    ['corrupt', { format: 1, id: 7 }],
    ['corrupt', { ...format1['result:r1'], points: -1 }],
    ['newer', { format: 2, id: 'r1' }],
  ] as const)('is set aside as %s before anything overwrites it', async (reason, value) => {
    const store = createMemoryStore();
    await store.write('result:r1', value);
    const repository = createRepository(store);
    expect(await repository.results('p1')).toEqual([]);
    expect(await repository.asides()).toEqual([{ key: 'result:r1', reason, value }]);
    expect(await store.read('result:r1')).toBeUndefined();
    expect(await repository.exportAll()).toContain('aside:result:r1:1');
  });

  it('never costs a profile that is changed: the old one is aside', async () => {
    const store = createMemoryStore();
    await store.write('settings:main', { format: 99 });
    const repository = createRepository(store);
    await repository.changeSettings((before) => ({ ...before, calm: true }));
    expect((await repository.settings()).calm).toBe(true);
    expect((await repository.asides()).map((one) => one.reason)).toEqual(['newer']);
  });
});

describe('writing', () => {
  it('loses none of a hundred changes at once', async () => {
    const repository = createRepository(await filled());
    await Promise.all(
      Array.from({ length: 100 }, () =>
        repository.changeProfile('p1', (before) => {
          if (before === null) throw new Error('the profile is gone');
          return { ...before, createdAt: before.createdAt + 1 };
        }),
      ),
    );
    expect((await repository.profiles())[0]?.createdAt).toBe(format1['profile:p1'].createdAt + 100);
  });

  it('says that the device is full and leaves what was there', async () => {
    const repository = createRepository(withRoomFor(1));
    expect(await repository.changeSettings((before) => ({ ...before, calm: true }))).toMatchObject({
      ok: true,
    });
    const refused = await repository.changeSettings((before) => ({ ...before, calm: false }));
    expect(refused).toEqual({ ok: false, error: 'quota' });
    expect((await repository.settings()).calm).toBe(true);
  });
});

describe('a backup', () => {
  it('puts everything back on another device', async () => {
    const text = await createRepository(await filled()).exportAll();
    const other = createMemoryStore();
    const repository = createRepository(other);
    expect(await repository.importAll(text)).toEqual({
      ok: true,
      value: { added: 6, changed: 0, known: 0, mixed: [] },
    });
    expect(
      Object.fromEntries(
        await Promise.all((await other.keys()).map(async (key) => [key, await other.read(key)])),
      ),
    ).toEqual(readNow);
  });

  it.each([
    ['backup/not-json', '{'],
    ['backup/not-triage', '{"a":1}'],
    ['backup/newer', JSON.stringify({ triage: 'backup', format: 2, items: {} })],
    ['backup/corrupt', JSON.stringify({ triage: 'backup', format: 1, items: { 'profile:x': 3 } })],
    ['backup/corrupt', JSON.stringify({ triage: 'backup', format: 1, items: { 'virus:x': {} } })],
  ] as const)('that is wrong (%s) changes nothing', async (code, text) => {
    const store = await filled();
    const before = await createRepository(store).exportAll();
    const taken = await createRepository(store).importAll(text);
    expect(taken).toMatchObject({ ok: false, error: { code } });
    expect(await createRepository(store).exportAll()).toBe(before);
  });
});

it('erasing leaves nothing, what was set aside included', async () => {
  const store = await filled();
  await store.write('result:bad', 1);
  const repository = createRepository(store);
  await repository.results('p1');
  await repository.eraseAll();
  expect(await store.keys()).toEqual([]);
});
