import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRepository } from '../../../src/app/saved/create-repository.ts';
import format1 from '../../fixtures/saved/format-1.json' with { type: 'json' };
import { itemsOf, refusingAfter, slowed, storeWith } from './support/stores.ts';

const NEWER = { format: 99, of: 'tomorrow' };
const result = format1['result:r1'];

describe('what cannot be read', () => {
  it('is not overwritten where there is no room to set it aside', async () => {
    const store = await storeWith({ 'settings:main': NEWER });
    const full = refusingAfter(store, 0, 'quota', (key) => key.startsWith('aside:'));
    const repository = createRepository(full);
    const kept = await repository.changeSettings((before) => ({ ...before, calm: true }));
    expect(kept).toEqual({ ok: false, error: 'quota' });
    expect(await itemsOf(store)).toEqual({ 'settings:main': NEWER });
  });

  it('is called newer when the record in it is', async () => {
    const newer = { ...result, record: { ...result.record, format: 2 } };
    const repository = createRepository(await storeWith({ 'result:r1': newer }));
    await repository.results('p1');
    expect((await repository.asides())[0]?.reason).toBe('newer');
  });

  it('is corrupt under a key that is not its own', async () => {
    const repository = createRepository(await storeWith({ 'result:other': result }));
    expect(await repository.results('p1')).toEqual([]);
    expect((await repository.asides()).map(({ key }) => key)).toEqual(['result:other']);
  });

  it('never takes a number that is taken', async () => {
    const second = { key: 'settings:main', reason: 'newer', value: { format: 7 } };
    const store = await storeWith({ 'aside:settings:main:2': second, 'settings:main': NEWER });
    const repository = createRepository(store);
    await repository.settings();
    expect(await repository.asides()).toHaveLength(2);
    expect(await store.read('aside:settings:main:2')).toEqual(second);
  });

  it('does not take a fresh value with it, however reads and changes overlap', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(12)), async (turns) => {
        const store = await storeWith({ 'settings:main': NEWER });
        const repository = createRepository(slowed(store, () => turns.next().value));
        await Promise.all([
          repository.settings(),
          repository.changeSettings((before) => ({ ...before, calm: true })),
          repository.settings(),
          repository.changeSettings((before) => ({ ...before, spell: true })),
        ]);
        expect(await repository.settings()).toMatchObject({ calm: true, spell: true });
        expect(await repository.asides()).toEqual([{ key: 'settings:main', reason: 'newer', value: NEWER }]);
      }),
      { numRuns: 300 },
    );
  });
});

it('a hundred changes of the settings by two tabs lose none', async () => {
  const turns = fc.sample(fc.nat(9), { numRuns: 5000, seed: 7 });
  let at = 0;
  const next = (): number => {
    at += 1;
    return turns[at % turns.length] ?? 0;
  };
  const store = slowed(await storeWith({}), next);
  const tabs = [createRepository(store), createRepository(store)];
  await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      tabs[index % 2]?.changeSettings((before) => ({ ...before, profile: `${before.profile ?? ''}.` })),
    ),
  );
  expect((await tabs[0]?.settings())?.profile).toHaveLength(100);
});
