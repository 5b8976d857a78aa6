import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BLIP_NAMES, type SpriteName } from '../../src/sound/blips.ts';
import { slices } from '../../src/sound/sprite.ts';
import { readWav } from './read-wav.ts';
import { brightness, share, spectrum } from './spectrum.ts';

const wav = readWav(fileURLToPath(new URL('../../assets/sound/sprite.wav', import.meta.url)));
const table = slices();

function cut(name: SpriteName): Int16Array {
  const [from, length] = table[name];
  return wav.pcm.subarray((from * wav.rate) / 1000, ((from + length) * wav.rate) / 1000);
}

/** Loudness of the 50 ms from `ms` on, in decibels. */
function loudnessAt(name: SpriteName, ms: number): number {
  const part = cut(name).subarray((ms * wav.rate) / 1000, ((ms + 50) * wav.rate) / 1000);
  return 10 * Math.log10(part.reduce((sum, x) => sum + x * x, 0) / part.length / 32768 ** 2);
}

describe('the bell of the telephone', () => {
  it('rings twice and dies away within two seconds', () => {
    expect(table.ring[1]).toBe(2000);
    const [first, between, second, end] = [300, 700, 1100, 1900].map((ms) => loudnessAt('ring', ms));
    expect(between).toBeLessThan((first ?? 0) - 10);
    expect(between).toBeLessThan((second ?? 0) - 10);
    expect(end).toBeLessThan((second ?? 0) - 30);
  });

  it('is warm: most of it in the middle, next to nothing shrill', () => {
    const bins = spectrum(cut('ring').subarray(0, wav.rate / 2), wav.rate);
    expect(brightness(bins)).toBeGreaterThan(600);
    expect(brightness(bins)).toBeLessThan(1200);
    expect(share(bins, 3000, 12_000)).toBeLessThan(0.01);
  });
});

describe.each(['lift', 'hook'] as const)('the receiver: %s', (name) => {
  it('is short', () => {
    expect(table[name][1]).toBeLessThan(450);
  });
});

describe.each(BLIP_NAMES)('the syllable %s', (name) => {
  it('lasts 60 to 110 ms', () => {
    expect(table[name][1]).toBeGreaterThanOrEqual(60);
    expect(table[name][1]).toBeLessThanOrEqual(110);
  });

  it('lies within what a telephone lets through', () => {
    expect(share(spectrum(cut(name), wav.rate), 300, 3400)).toBeGreaterThan(0.97);
  });

  it('is quieter than the bell', () => {
    expect(loudnessAt(name, 5)).toBeLessThan(loudnessAt('ring', 300));
  });
});

it('gives each voice a colour of its own', () => {
  const colours = BLIP_NAMES.map((name) => brightness(spectrum(cut(name), wav.rate))).toSorted(
    (a, b) => a - b,
  );
  const nearest = colours.slice(1).map((colour, i) => colour / (colours[i] ?? 0));
  expect(Math.min(...nearest)).toBeGreaterThan(1.1);
});
