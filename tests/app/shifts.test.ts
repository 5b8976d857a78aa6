import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/create-app.ts';
import type { SoundName } from '../../src/app/ports/sound.ts';
import type { StorePort } from '../../src/app/ports/store.ts';
import { createRepository } from '../../src/app/saved/create-repository.ts';
import { shiftModule } from '../../src/app/shift/shift-module.ts';
import { scoreOf } from '../../src/core/score/score.ts';
import { createTexts } from '../../src/i18n/create-texts.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { fixtureLevel } from '../core/support/levels.ts';

const small = fixtureLevel('small');
const READER = { first: null, city: null, gender: null };

/** The whole program without a page: time and what is heard are in the test's hands. */
async function open(store: StorePort = createMemoryStore(), level = small) {
  let ms = 0;
  let ids = 0;
  const heard: SoundName[] = [];
  const online = signal(true);
  const app = await createApp({
    texts: await createTexts('en'),
    levels: { list: () => [], load: async () => level },
    sound: {
      play: (name) => heard.push(name),
      speak: () => undefined,
      hush: () => undefined,
      setVolumes: () => undefined,
    },
    stage: {
      mount: async () => ({ kind: 'ready' }),
      show: () => undefined,
      cue: () => undefined,
      frames: () => 0,
      dispose: () => undefined,
    },
    clock: {
      now: () => ms,
      monotonic: () => ms,
      after: () => undefined,
      everySecond: () => () => undefined,
    },
    router: { hash: () => '', set: () => undefined, onChange: () => undefined },
    seal: async () => ({ code: '', file: '' }),
    repository: createRepository(store),
    shiftModule: async () => {
      if (!online.value) throw new Error('not fetched');
      return shiftModule;
    },
    workshopModule: async () => {
      throw new Error('no workshop here');
    },
    drawSeed: () => 1,
    newId: () => `id${ids++}`,
    systemReducesMotion: signal(false),
  });
  await app.saveProfile(null, { name: 'Ada', reader: READER });
  const desk = () => {
    const { value } = app.desk;
    if (value === null) throw new Error('no shift is open');
    return value;
  };
  const pass = (more: number): void => {
    ms += more;
  };
  return { app, desk, pass, heard, online };
}

const MINUTE = 60_000;

describe('a shift', () => {
  it('is opened once by two clicks', async () => {
    const { app } = await open();
    await Promise.all([app.startShift(small.id, 1), app.startShift(small.id, 1)]);
    app.leaveShift();
    await app.reload();
    expect(app.sessions.value).toHaveLength(1);
    const id = app.sessions.value[0]?.id ?? '';
    await Promise.all([app.resumeShift(id), app.resumeShift(id)]);
    expect(app.notices.value.map(({ key }) => key)).not.toContain('shift.elsewhere');
    expect(app.desk.value).not.toBeNull();
  });

  it('that cannot be fetched is told of and can be tried again', async () => {
    const { app, online } = await open();
    online.value = false;
    await app.startShift(small.id, 1);
    expect(app.notices.value.map(({ key }) => key)).toContain('level.notLoaded');
    online.value = true;
    await app.startShift(small.id, 1);
    expect(app.desk.value).not.toBeNull();
  });

  it('goes on at the pace that was set while it was put away', async () => {
    const { app, desk } = await open();
    await app.startShift(small.id, 1);
    app.leaveShift();
    await app.changeSettings({ clock: 'off' });
    await app.resumeShift('id1');
    expect(desk().session.value.clock).toBe('off');
  });

  it('is not ended by a clock that is put on too late', async () => {
    const { app, desk, pass } = await open();
    await app.changeSettings({ clock: 'off' });
    await app.startShift(small.id, 1);
    pass(small.minutes * MINUTE);
    await app.changeSettings({ clock: 'on' });
    expect(desk().session.value).toMatchObject({ clock: 'off', phase: 'sorting' });
    await app.changeSettings({ clock: 'slow' });
    expect(desk().session.value.clock).toBe('slow');
  });

  it('whose stamp comes too late ends without a verdict', async () => {
    const { app, desk, pass, heard } = await open();
    await app.startShift(small.id, 1);
    desk().choose('report');
    pass(small.minutes * MINUTE);
    desk().stamp();
    expect(desk().session.value).toMatchObject({ phase: 'done', timeUp: true, outcomes: [] });
    expect(heard).not.toContain('stampReport');
    expect(app.results.value).toHaveLength(1);
  });

  it('sorts nothing while the clock stands still', async () => {
    const { app, desk } = await open();
    await app.startShift(small.id, 1);
    desk().pause(true);
    desk().choose('report');
    desk().pick('from');
    expect([desk().chosen.value, desk().picked.value]).toEqual([null, null]);
  });

  it('is put away when somebody else plays, and waits for its player', async () => {
    const { app } = await open();
    await app.startShift(small.id, 1);
    await app.saveProfile(null, { name: 'Bob', reader: READER });
    expect(app.desk.value).toBeNull();
    expect(app.sessions.value).toEqual([]);
    await app.saveProfile('id0', { name: 'Ada', reader: READER });
    expect(app.sessions.value).toHaveLength(1);
  });

  it('stays saved where its result could not be kept', async () => {
    const store = createMemoryStore();
    const { app, desk, pass } = await open({
      ...store,
      write: async (key, value) =>
        key.startsWith('result:') ? { ok: false, error: 'quota' } : store.write(key, value),
    });
    await app.startShift(small.id, 1);
    pass(small.minutes * MINUTE);
    desk().choose('report');
    desk().stamp();
    await app.review('id1');
    expect(await store.keys()).toContain('session:id1');
    expect(app.notices.value.map(({ key }) => key)).toContain('storage.quota');
  });

  it('leaves its worst verdict for colleagues to speak of the day after', async () => {
    const { app, desk, pass } = await open();
    await app.startShift(small.id, 1);
    const [letter] = desk().session.value.inbox.letters;
    desk().choose(letter?.genuine ? 'report' : 'trust');
    desk().stamp();
    desk().next();
    pass(small.minutes * MINUTE);
    desk().choose('trust');
    desk().stamp();
    await app.review('id1');
    expect(app.profile.value?.carry.yesterday?.template).toBe(letter?.template);
  });

  it('in two sittings rests after the first half with the clock still, until it is gone on with', async () => {
    const { app, desk, pass } = await open(createMemoryStore(), { ...small, sittings: 2 });
    await app.startShift(small.id, 1);
    const { letters } = desk().session.value.inbox;
    const half = Math.ceil(letters.length / 2);
    for (const letter of letters.slice(0, half)) {
      expect(desk().interlude.value).toBeNull();
      desk().choose(letter.genuine ? 'trust' : 'report');
      desk().stamp();
      desk().next();
    }
    const fakes = letters.slice(0, half).filter((one) => !one.genuine).length;
    expect(desk().interlude.value).toEqual({
      sorted: half,
      waiting: letters.length - half,
      reported: fakes,
      fakes,
      kept: half - fakes,
      genuine: half - fakes,
      points: scoreOf(desk().session.value).points,
    });
    const left = desk().left.value;
    app.go({ name: 'settings' });
    app.go({ name: 'desk' });
    pass(MINUTE);
    desk().choose('report');
    expect([desk().left.value, desk().chosen.value]).toEqual([left, null]);
    desk().goOn();
    pass(MINUTE);
    desk().choose('report');
    desk().stamp();
    expect(desk().interlude.value).toBeNull();
    expect(desk().session.value.outcomes).toHaveLength(half + 1);
    expect(desk().session.value.outcomes[half]?.ms).toBe(MINUTE);
  });
});
