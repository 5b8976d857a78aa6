import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRepository } from '../../../src/app/saved/create-repository.ts';
import { textOfBackup } from '../../../src/app/saved/read-backup.ts';
import format1 from '../../fixtures/saved/format-1.json' with { type: 'json' };
import { readNow } from './support/read-now.ts';
import { type Items, itemsOf, refusingAfter, storeWith } from './support/stores.ts';

const backup = (items: Items): string => JSON.stringify({ triage: 'backup', format: 1, items });
/** Without the level, which is nobody's in particular. */
const ofPlayers = Object.fromEntries(Object.entries(readNow).filter(([key]) => !key.startsWith('level:')));
const ASIDE = { key: 'profile:p9', reason: 'newer', value: { format: 9 } };

describe('a backup beside what is there', () => {
  it('is added to it, and the settings of this device stay', async () => {
    const here = {
      'settings:main': { ...readNow['settings:main'], calm: false, profile: 'p2' },
      'profile:p2': { ...readNow['profile:p1'], id: 'p2' },
      'result:r2': { ...readNow['result:r1'], id: 'r2' },
    };
    const store = await storeWith(here);
    const taken = await createRepository(store).importAll(backup(format1));
    expect(taken).toEqual({ ok: true, value: { added: 5, changed: 0, known: 1, mixed: ['p1'] } });
    expect(await itemsOf(store)).toEqual({ ...readNow, ...here });
    const again = await createRepository(store).importAll(backup(format1));
    expect(again).toEqual({ ok: true, value: { added: 0, changed: 0, known: 6, mixed: [] } });
  });

  it('names who plays where nobody does yet', async () => {
    const here = { ...readNow['settings:main'], language: 'en', profile: null };
    const store = await storeWith({ 'settings:main': here });
    await createRepository(store).importAll(backup(format1));
    expect(await store.read('settings:main')).toEqual({ ...here, profile: 'p1' });
  });

  it('of one player holds all of that player and nothing of others', async () => {
    const others = {
      'profile:p2': { ...readNow['profile:p1'], id: 'p2' },
      'result:r2': { ...readNow['result:r1'], id: 'r2', profile: 'p2' },
      'progress:p2': { ...readNow['progress:p1'], id: 'p2' },
    };
    const store = await storeWith({ ...format1, ...others, 'result:bad': 'rubbish' });
    const text = await createRepository(store).exportProfile('p1');
    expect(JSON.parse(text).items).toEqual(ofPlayers);
    const other = await storeWith({});
    await createRepository(other).importAll(text);
    expect(await itemsOf(other)).toEqual(ofPlayers);
  });

  it('written by the first release is taken back whole, for ever', async () => {
    const text = readFileSync(new URL('../../fixtures/saved/backup-0.1.0.json', import.meta.url), 'utf8');
    const store = await storeWith({});
    expect(await createRepository(store).importAll(text)).toMatchObject({ ok: true });
    expect(await itemsOf(store)).toEqual(ofPlayers);
  });

  it('does not open a shift again that is finished here', async () => {
    const finished = { ...format1['result:r1'], id: 's1' };
    const store = await storeWith({ 'result:s1': finished });
    await createRepository(store).importAll(backup({ 'session:s1': format1['session:s1'] }));
    expect(await itemsOf(store)).toEqual({ 'result:s1': finished });
  });

  it('adds what it had aside to what is aside here, once', async () => {
    const here = { key: 'profile:p9', reason: 'corrupt', value: 'rubbish' };
    const store = await storeWith({ 'aside:profile:p9:1': here });
    const repository = createRepository(store);
    for (let time = 0; time < 2; time += 1) {
      await repository.importAll(backup({ 'aside:profile:p9:1': ASIDE }));
      expect(await itemsOf(store)).toEqual({ 'aside:profile:p9:1': here, 'aside:profile:p9:2': ASIDE });
    }
  });

  it('sets aside what is unreadable here before it takes its place', async () => {
    const store = await storeWith({ 'settings:main': 'rubbish' });
    const repository = createRepository(store);
    await repository.importAll(backup(format1));
    expect(await repository.asides()).toEqual([
      { key: 'settings:main', reason: 'corrupt', value: 'rubbish' },
    ]);
  });

  it.each([0, 1, 2, 3])('leaves all as it was if the device is full after %i writes', async (writes) => {
    const here = { 'profile:p1': { ...readNow['profile:p1'], name: 'Ana', changedAt: 0 } };
    const store = await storeWith(here);
    let full = true;
    const limited = refusingAfter(store, writes);
    const device = {
      ...limited,
      // Room for what stood there before: the rewriting after a failure is not refused.
      write: (key: string, value: unknown) =>
        full && JSON.stringify(value) !== JSON.stringify(Reflect.get(here, key))
          ? limited.write(key, value)
          : store.write(key, value),
    };
    const taken = await createRepository(device).importAll(backup(format1));
    full = false;
    expect(taken).toMatchObject({ ok: false, error: { code: 'quota' } });
    expect(await itemsOf(store)).toEqual(here);
  });
});

describe('a file that is no good', () => {
  const profile = format1['profile:p1'];
  it.each<[string, string, Items]>([
    ['a kind from the language itself', 'backup/corrupt', { 'toString:x': { format: 1 } }],
    ['a value under the key of another', 'backup/corrupt', { 'profile:p2': profile }],
    ['settings of nobody', 'backup/corrupt', { 'settings:other': format1['settings:main'] }],
    ['something aside that is nothing', 'backup/corrupt', { 'aside:profile:p1:1': null }],
    ['something aside under a wrong key', 'backup/corrupt', { 'aside:profile:p1:1': ASIDE }],
    ['a value of tomorrow', 'backup/newer', { 'profile:p1': { ...profile, format: 3 } }],
    ['a good value before a bad one', 'backup/corrupt', { 'profile:p1': profile, 'session:s1': {} }],
  ])('changes nothing: %s', async (_what, code, items) => {
    const store = await storeWith({ 'profile:p1': { ...profile, name: 'Ana' } });
    const before = await itemsOf(store);
    const taken = await createRepository(store).importAll(backup(items));
    expect(taken).toMatchObject({ ok: false, error: { code, at: expect.stringMatching(/./) } });
    expect(await itemsOf(store)).toEqual(before);
  });

  it.each<[string, string, string]>([
    ['nothing', '', ' \n'],
    ['not-json', '3:1', '{\n"triage": "backup",\n]'],
    ['not-json', '2:15', '{\n"triage": "bac'],
    ['too-deep', '', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['other-file', 'record', '{"triage":"record","format":1}'],
    ['not-triage', '', '{"name":"another program"}'],
    ['not-triage', '', 'null'],
    ['corrupt', '__proto__', '{"triage":"backup","format":1,"items":{"__proto__":{"format":1}}}'],
  ])('says what is wrong: %s at “%s”', async (code, at, text) => {
    const store = await storeWith({});
    const wanted = code === 'nothing' ? 'empty' : code;
    expect(await createRepository(store).importAll(text)).toEqual({
      ok: false,
      error: { code: `backup/${wanted}`, at },
    });
    expect(await itemsOf(store)).toEqual({});
  });

  it('is refused before it is read if it is too big or no text', async () => {
    const big = { size: 65 * 1024 * 1024 } as Blob;
    expect(await textOfBackup(big)).toMatchObject({ error: { code: 'backup/too-big' } });
    const utf16 = new Blob([new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])]);
    expect(await textOfBackup(utf16)).toMatchObject({ error: { code: 'backup/encoding' } });
    expect(await textOfBackup(new Blob(['\ufeff{}']))).toEqual({ ok: true, value: '{}' });
  });

  it('never throws and never changes anything, whatever it holds', async () => {
    const keys = fc.oneof(fc.constantFrom(...Object.keys(format1), 'aside:profile:p1:1'), fc.string());
    const items = fc.dictionary(keys, fc.oneof(fc.constantFrom(...Object.values(format1)), fc.jsonValue()));
    const files = fc.oneof(fc.string(), fc.json(), items.map(backup));
    await fc.assert(
      fc.asyncProperty(files, async (text) => {
        const store = await storeWith({ 'profile:p1': profile });
        const taken = await createRepository(store).importAll(text);
        if (!taken.ok) expect(await itemsOf(store)).toEqual({ 'profile:p1': profile });
      }),
      { numRuns: 500 },
    );
  });
});

describe('an export', () => {
  it('is taken back even if nobody had read what is unreadable in it', async () => {
    const store = await storeWith({ 'result:bad': 'rubbish', 'settings:main': { format: 5 } });
    const text = await createRepository(store).exportAll();
    const other = await storeWith({});
    expect(await createRepository(other).importAll(text)).toMatchObject({ ok: true, value: { added: 2 } });
    expect(await createRepository(other).asides()).toEqual([
      { key: 'result:bad', reason: 'corrupt', value: 'rubbish' },
      { key: 'settings:main', reason: 'newer', value: { format: 5 } },
    ]);
  });

  it('and import bring back whatever was there', async () => {
    const text = fc.string({ maxLength: 200, unit: 'grapheme' });
    const profile = fc.record({
      format: fc.constant(2),
      id: fc.string({ minLength: 1, maxLength: 40 }),
      name: text,
      reader: fc.record({
        first: fc.option(text),
        city: fc.option(text),
        gender: fc.constantFrom('f', 'm', 'n', null),
      }),
      carry: fc.constant({ loot: ['code'], yesterday: null }),
      guided: fc.boolean(),
      createdAt: fc.nat(),
      changedAt: fc.nat(),
    });
    const unreadable = fc.jsonValue().filter((value) => value !== null);
    await fc.assert(
      fc.asyncProperty(fc.array(profile), fc.array(unreadable, { maxLength: 4 }), async (profiles, bad) => {
        const store = await storeWith({
          ...Object.fromEntries(profiles.map((one) => [`profile:${one.id}`, one])),
          ...Object.fromEntries(bad.map((value, at) => [`result:bad ${at}`, value])),
        });
        const first = await createRepository(store).exportAll();
        const other = await storeWith({});
        expect(await createRepository(other).importAll(first)).toMatchObject({ ok: true });
        expect(await createRepository(other).exportAll()).toBe(first);
      }),
      { numRuns: 100 },
    );
  });
});
