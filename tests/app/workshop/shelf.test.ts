import { expect, test } from 'vitest';
import { createRepository } from '../../../src/app/saved/create-repository.ts';
import { createShelf } from '../../../src/app/workshop/create-shelf.ts';
import { ownId } from '../../../src/app/workshop/own-level.ts';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';

const TEXT = 'format: 1\nid: accounts\ntitle: x\n';

function openShelf(store = createMemoryStore()) {
  let ids = 0;
  let time = 0;
  const told: string[] = [];
  const shelf = createShelf({
    repository: createRepository(store),
    notices: { notKept: (failure) => told.push(failure) },
    now: () => {
      time += 1;
      return time;
    },
    newId: () => {
      ids += 1;
      return `l${ids}`;
    },
  });
  return { shelf, store, told };
}

const textsOf = ({ levels }: ReturnType<typeof openShelf>['shelf']): readonly string[] =>
  levels.value.map(({ text }) => text);

test('what is put on the shelf is there after the page was closed', async () => {
  const { shelf, store } = openShelf();
  const { id } = await shelf.add('accounts', TEXT, null);
  await shelf.change(id, { text: `${TEXT}# more\n` });
  const again = openShelf(store).shelf;
  await again.read();
  expect(textsOf(again)).toEqual([`${TEXT}# more\n`]);
});

test('the level that was changed last stands first', async () => {
  const { shelf } = openShelf();
  const first = await shelf.add('a', TEXT, null);
  await shelf.add('b', TEXT.replace('accounts', 'other'), null);
  await shelf.change(first.id, { name: 'c' });
  expect(shelf.levels.value.map(({ name }) => name)).toEqual(['c', 'b']);
});

test('the same file twice is one level, another with the same id gets a number', async () => {
  const { shelf } = openShelf();
  await shelf.add('accounts', TEXT, null);
  await shelf.add('accounts (1)', TEXT, null);
  expect(shelf.levels.value).toHaveLength(1);
  const other = await shelf.add('accounts', `${TEXT}# another\n`, null);
  expect(other.text).toContain('id: accounts-2');
  const copy = await shelf.duplicate(other.id, 'copy');
  expect(copy?.text).toContain('id: accounts-3');
});

test('a file of another system has the same lines', async () => {
  const { shelf } = openShelf();
  const kept = await shelf.add('accounts', `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`, null);
  expect(kept.text).toBe(TEXT);
});

test('a level is found by the id that it gives itself, apart from shipped ones', async () => {
  const { shelf } = openShelf();
  const kept = await shelf.add('mine', TEXT.replace('accounts', 'monday'), null);
  expect(shelf.played('monday')).toBeNull();
  expect(shelf.played(ownId('monday'))).toEqual(kept);
});

test('what was deleted can be put back', async () => {
  const { shelf, store } = openShelf();
  const { id } = await shelf.add('accounts', TEXT, null);
  const taken = await shelf.remove(id);
  expect(await store.keys()).toEqual([]);
  if (taken !== null) await shelf.putBack(taken);
  expect(textsOf(shelf)).toEqual([TEXT]);
  expect(await store.keys()).toEqual([`level:${id}`]);
});

test('a full device is told of, and the text is not lost from the page', async () => {
  const store = { ...createMemoryStore(), write: async () => ({ ok: false, error: 'quota' }) as const };
  const { shelf, told } = openShelf(store);
  await shelf.add('accounts', TEXT, null);
  expect(told).toEqual(['quota']);
  expect(textsOf(shelf)).toEqual([TEXT]);
});
