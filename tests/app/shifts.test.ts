import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../src/core/score/score.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { openApp, READER, small } from './support/open-app.ts';

const MINUTE = 60_000;

describe('a shift', () => {
  it('is opened once by two clicks', async () => {
    const { app } = await openApp();
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
    const { app, online } = await openApp();
    online.value = false;
    await app.startShift(small.id, 1);
    expect(app.notices.value.map(({ key }) => key)).toContain('level.notLoaded');
    online.value = true;
    await app.startShift(small.id, 1);
    expect(app.desk.value).not.toBeNull();
  });

  it('goes on at the pace that was set while it was put away', async () => {
    const { app, desk } = await openApp();
    await app.startShift(small.id, 1);
    app.leaveShift();
    await app.changeSettings({ clock: 'off' });
    await app.resumeShift('id1');
    expect(desk().session.value.clock).toBe('off');
  });

  it('is not ended by a clock that is put on too late', async () => {
    const { app, desk, pass } = await openApp();
    await app.changeSettings({ clock: 'off' });
    await app.startShift(small.id, 1);
    pass(small.minutes * MINUTE);
    await app.changeSettings({ clock: 'on' });
    expect(desk().session.value).toMatchObject({ clock: 'off', phase: 'sorting' });
    await app.changeSettings({ clock: 'slow' });
    expect(desk().session.value.clock).toBe('slow');
  });

  it('whose stamp comes too late ends without a verdict', async () => {
    const { app, desk, pass, heard } = await openApp();
    await app.startShift(small.id, 1);
    desk().choose('report');
    pass(small.minutes * MINUTE);
    desk().stamp();
    expect(desk().session.value).toMatchObject({ phase: 'done', timeUp: true, outcomes: [] });
    expect(heard).not.toContain('stampReport');
    expect(app.results.value).toHaveLength(1);
  });

  it('sorts nothing while the clock stands still', async () => {
    const { app, desk } = await openApp();
    await app.startShift(small.id, 1);
    desk().pause(true);
    desk().choose('report');
    desk().pick('from');
    expect([desk().chosen.value, desk().picked.value]).toEqual([null, null]);
  });

  it('is put away when somebody else plays, and waits for its player', async () => {
    const { app } = await openApp();
    await app.startShift(small.id, 1);
    await app.saveProfile(null, { name: 'Bob', reader: READER });
    expect(app.desk.value).toBeNull();
    expect(app.sessions.value).toEqual([]);
    await app.saveProfile('id0', { name: 'Ada', reader: READER });
    expect(app.sessions.value).toHaveLength(1);
  });

  it('stays saved where its result could not be kept', async () => {
    const store = createMemoryStore();
    const { app, desk, pass } = await openApp({
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
    const { app, desk, pass } = await openApp();
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
    const { app, desk, pass } = await openApp(createMemoryStore(), { ...small, sittings: 2 });
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
