import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import map from '../../assets/sound/sprite.json';
import { SOUND_NAMES } from '../../src/app/ports/sound.ts';
import { BLIP_NAMES, type SpriteName } from '../../src/sound/blips.ts';
import { slices } from '../../src/sound/sprite.ts';
import { readWav } from './read-wav.ts';

const path = fileURLToPath(new URL('../../assets/sound/sprite.wav', import.meta.url));
const wav = readWav(path);
const table = slices();
const ALL: readonly SpriteName[] = [...SOUND_NAMES, ...BLIP_NAMES];
const perMs = wav.rate / 1000;

function soundOf(name: SpriteName): Int16Array {
  const [from, length] = table[name];
  return wav.pcm.subarray(from * perMs, (from + length) * perMs);
}

const peak = (pcm: Int16Array): number => pcm.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
const rms = (pcm: Int16Array): number => Math.sqrt(pcm.reduce((sum, x) => sum + x * x, 0) / pcm.length);
const decibels = (level: number): number => 20 * Math.log10(level / 32768);

function longestRunAtPeak(pcm: Int16Array): number {
  const top = peak(pcm);
  let run = 0;
  let longest = 0;
  for (const x of pcm) {
    run = Math.abs(x) === top ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

describe('the sound sprite', () => {
  it('holds exactly the sounds of the desk and the syllables of the babble', () => {
    expect(Object.keys(map).toSorted()).toEqual(ALL.toSorted());
  });

  it('is small, mono, 16 bit PCM', () => {
    expect(statSync(path).size).toBeLessThanOrEqual(600_000);
    expect(wav).toMatchObject({ format: 1, channels: 1, bits: 16 });
  });

  it('keeps every slice inside the file and apart from the next', () => {
    let end = 0;
    for (const [from, length] of Object.values(table).toSorted((a, b) => a[0] - b[0])) {
      expect(from).toBeGreaterThan(end);
      expect(length).toBeGreaterThan(0);
      end = from + length;
    }
    expect(end * perMs).toBeLessThanOrEqual(wav.pcm.length);
  });

  it('is silent between the slices, so nothing leaks from one into another', () => {
    const gaps = wav.pcm.slice();
    for (const [from, length] of Object.values(table)) gaps.fill(0, from * perMs, (from + length) * perMs);
    expect(peak(gaps)).toBe(0);
  });

  it('makes the tick by far the quietest', () => {
    const others = SOUND_NAMES.filter((name) => name !== 'tick').map((name) => peak(soundOf(name)));
    expect(peak(soundOf('tick'))).toBeLessThan(0.8 * Math.min(...others));
  });
});

describe.each(ALL)('the sound "%s"', (name) => {
  const pcm = soundOf(name);

  it('is heard', () => {
    expect(decibels(rms(pcm))).toBeGreaterThan(-48);
  });

  it('is not clipped', () => {
    expect(decibels(peak(pcm))).toBeLessThan(-0.5);
    expect(longestRunAtPeak(pcm)).toBeLessThan(3);
  });

  it('starts and ends without a step', () => {
    expect(Math.abs(pcm[0] ?? 0)).toBeLessThan(16);
    expect(Math.abs(pcm.at(-1) ?? 0)).toBeLessThan(16);
  });

  it('begins soon enough to belong to what the hand did', () => {
    const level = 0.05 * peak(pcm);
    const onset = pcm.findIndex((x) => Math.abs(x) > level) / perMs;
    expect(onset).toBeLessThan(80);
  });
});
