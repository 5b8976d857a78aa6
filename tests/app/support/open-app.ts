import { signal } from '@preact/signals-core';
import { createApp } from '../../../src/app/create-app.ts';
import type { SoundName } from '../../../src/app/ports/sound.ts';
import type { StorePort } from '../../../src/app/ports/store.ts';
import { createRepository } from '../../../src/app/saved/create-repository.ts';
import { shiftModule } from '../../../src/app/shift/shift-module.ts';
import { createTexts } from '../../../src/i18n/create-texts.ts';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import { fixtureLevel } from '../../core/support/levels.ts';

export const small = fixtureLevel('small');
export const READER = { first: null, city: null, gender: null };

/** The whole program without a page: time and what is heard are in the test's hands. */
export async function openApp(store: StorePort = createMemoryStore(), level = small) {
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
      // What is to come at once comes; no test waits for midnight.
      after: (wait, work) => {
        if (wait === 0) queueMicrotask(work);
      },
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
