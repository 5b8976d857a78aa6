import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Volumes } from '../../src/app/ports/sound.ts';
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

/** As much of a document as the sounds look at. */
function fakePage() {
  const page = Object.assign(new EventTarget(), { hidden: false });
  return { page, sound: createSound(page as unknown as Document, loading) };
}

const gesture = async (page: EventTarget, type = 'pointerdown') => {
  page.dispatchEvent(new Event(type));
  await Promise.resolve();
  await Promise.resolve();
};

beforeEach(() => {
  vi.resetAllMocks();
  loading.mockResolvedValue(player);
});

describe('createSound', () => {
  it('loads nothing and plays nothing before the first gesture', () => {
    const { sound } = fakePage();
    sound.setVolumes(full);
    sound.play('thud');
    expect(loading).not.toHaveBeenCalled();
    expect(player.play).not.toHaveBeenCalled();
  });

  it.each(['pointerdown', 'keydown'])('loads once on %s, then plays', async (type) => {
    const { page, sound } = fakePage();
    sound.setVolumes({ ...full, effects: 0.5 });
    await gesture(page, type);
    await gesture(page, type);
    sound.play('thud');
    expect(loading).toHaveBeenCalledTimes(1);
    expect(player.setMaster).toHaveBeenLastCalledWith(1);
    expect(player.play).toHaveBeenCalledExactlyOnceWith('thud', 0.25);
  });

  it('drops what was asked for while the engine was on its way', async () => {
    const { page, sound } = fakePage();
    sound.setVolumes(full);
    page.dispatchEvent(new Event('pointerdown'));
    sound.play('stampReport');
    await Promise.resolve();
    await Promise.resolve();
    expect(player.play).not.toHaveBeenCalled();
  });

  it('plays nothing that cannot be heard', async () => {
    const { page, sound } = fakePage();
    await gesture(page);
    sound.play('yes');
    sound.setVolumes({ ...full, muted: true });
    sound.play('yes');
    expect(player.play).not.toHaveBeenCalled();
    expect(player.setMaster).toHaveBeenLastCalledWith(0);
  });

  it('wakes the engine on later gestures and when the page comes back, and rests it when hidden', async () => {
    const { page } = fakePage();
    await gesture(page);
    player.wake.mockClear();
    await gesture(page);
    expect(player.wake).toHaveBeenCalledTimes(1);
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(player.rest).toHaveBeenCalledTimes(1);
    page.hidden = false;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(player.wake).toHaveBeenCalledTimes(2);
  });

  it('tries again at the next gesture when the engine could not be fetched', async () => {
    loading.mockRejectedValueOnce(new Error('offline'));
    const { page, sound } = fakePage();
    sound.setVolumes(full);
    await gesture(page);
    await gesture(page);
    sound.play('yes');
    expect(loading).toHaveBeenCalledTimes(2);
    expect(player.play).toHaveBeenCalledTimes(1);
  });

  it('never throws, however broken the engine', async () => {
    const broken = () => {
      throw new Error('no device');
    };
    loading.mockResolvedValue({
      play: broken,
      blip: broken,
      hush: broken,
      setMaster: vi.fn(),
      wake: broken,
      rest: broken,
    });
    const { page, sound } = fakePage();
    sound.setVolumes(full);
    await gesture(page);
    await gesture(page);
    expect(() => sound.play('no')).not.toThrow();
    expect(() => sound.speak('low', 1, 1)).not.toThrow();
    expect(() => sound.hush()).not.toThrow();
  });
});
