import { describe, expect, it } from 'vitest';
import { SOUND_NAMES, type Volumes } from '../../src/app/ports/sound.ts';
import { isAudible, masterGain, soundGain } from '../../src/sound/volumes.ts';

const full: Volumes = { master: 1, effects: 1, clock: 1, muted: false };

describe('volumes', () => {
  it('leave everything at full gain when every slider is up', () => {
    expect(masterGain(full)).toBe(1);
    for (const name of SOUND_NAMES) expect(soundGain(name, full)).toBe(1);
  });

  it('sound half as loud at the middle of a slider', () => {
    expect(masterGain({ ...full, master: 0.5 })).toBe(0.25);
  });

  it('silence all when muted, whatever the sliders say', () => {
    const muted = { ...full, muted: true };
    expect(masterGain(muted)).toBe(0);
    for (const name of SOUND_NAMES) expect(isAudible(name, muted)).toBe(false);
  });

  it('move the tick with the clock alone', () => {
    const still = { ...full, clock: 0 };
    expect(SOUND_NAMES.filter((name) => !isAudible(name, still))).toEqual(['tick']);
  });

  it('move all but the tick with the effects', () => {
    const bare = { ...full, effects: 0 };
    expect(SOUND_NAMES.filter((name) => isAudible(name, bare))).toEqual(['tick']);
  });

  it.each([
    [-1, 0],
    [7, 1],
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 0],
  ])('keep a stray value %d inside 0…1', (stray, gain) => {
    expect(masterGain({ ...full, master: stray })).toBe(gain);
    expect(soundGain('thud', { ...full, effects: stray })).toBe(gain);
  });
});
