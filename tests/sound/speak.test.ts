import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Volumes } from '../../src/app/ports/sound.ts';
import { babble } from '../../src/sound/babble.ts';
import { createSound } from '../../src/sound/create-sound.ts';
import type { Player } from '../../src/sound/player.ts';

const loading = vi.fn<() => Promise<Player>>();
const full: Volumes = { master: 1, effects: 1, clock: 1, muted: false };
const player = {
  play: vi.fn(),
  blip: vi.fn(),
  hush: vi.fn(),
  setMaster: vi.fn(),
  wake: vi.fn(),
  rest: vi.fn(),
} satisfies Player;

/** Sounds whose engine is there, and as much of a document as they look at. */
async function awake(volumes: Volumes = full) {
  const page = Object.assign(new EventTarget(), { hidden: false });
  const sound = createSound(page as unknown as Document, loading);
  sound.setVolumes(volumes);
  page.dispatchEvent(new Event('pointerdown'));
  await Promise.resolve();
  await Promise.resolve();
  return { page, sound };
}

const heard = () => player.blip.mock.calls.map(([name]) => name);

beforeEach(() => {
  vi.resetAllMocks();
  vi.useFakeTimers();
  loading.mockResolvedValue(player);
});
afterEach(() => vi.useRealTimers());

describe('speak', () => {
  it('says the beats of the voice at their times, the first at once', async () => {
    const { sound } = await awake({ ...full, effects: 0.5 });
    const beats = babble('brisk', 3);
    const start = Date.now();
    const times: number[] = [];
    player.blip.mockImplementation(() => times.push(Date.now() - start));
    sound.speak('brisk', 3, 1);
    expect(times).toEqual([0]);
    vi.runAllTimers();
    expect(times).toEqual(beats.map(({ at }) => at));
    expect(player.blip.mock.calls).toEqual(beats.map(({ name, level, rate }) => [name, level * 0.25, rate]));
  });

  it('speaks in place of what was being said', async () => {
    const { sound } = await awake();
    sound.speak('low', 10, 1);
    vi.advanceTimersByTime(300);
    player.blip.mockClear();
    player.hush.mockClear();
    sound.speak('high', 2, 1);
    vi.runAllTimers();
    expect(player.hush).toHaveBeenCalledTimes(1);
    expect(new Set(heard())).toEqual(new Set(['blipHigh']));
    expect(heard()).toHaveLength(babble('high', 2).length);
  });

  it.each([
    ['muted', { ...full, muted: true }],
    ['without effects', { ...full, effects: 0 }],
    ['at no volume', { ...full, master: 0 }],
  ])('says nothing when %s', async (_why, volumes) => {
    const { sound } = await awake(volumes);
    sound.speak('soft', 5, 1);
    sound.setVolumes(full);
    vi.runAllTimers();
    expect(player.blip).not.toHaveBeenCalled();
  });

  it('falls silent when the sound is put off in the middle of it', async () => {
    const { sound } = await awake();
    sound.speak('soft', 5, 1);
    sound.setVolumes({ ...full, muted: true });
    vi.runAllTimers();
    expect(heard()).toHaveLength(1);
  });

  it('drops what was asked for before the engine was there', async () => {
    const page = new EventTarget();
    const sound = createSound(page as unknown as Document, loading);
    sound.setVolumes(full);
    page.dispatchEvent(new Event('pointerdown'));
    sound.speak('middle', 5, 1);
    await Promise.resolve();
    await Promise.resolve();
    vi.runAllTimers();
    expect(player.blip).not.toHaveBeenCalled();
  });
});

describe('hush', () => {
  it('ends the syllable that sounds and all that would follow', async () => {
    const { sound } = await awake();
    sound.speak('middle', 10, 1);
    player.hush.mockClear();
    sound.hush();
    vi.runAllTimers();
    expect(player.hush).toHaveBeenCalledTimes(1);
    expect(heard()).toHaveLength(1);
  });

  it('comes with a hidden page, lest a syllable wake the resting engine', async () => {
    const { page, sound } = await awake();
    sound.speak('middle', 10, 1);
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    vi.runAllTimers();
    expect(player.rest).toHaveBeenCalledTimes(1);
    expect(heard()).toHaveLength(1);
  });
});
