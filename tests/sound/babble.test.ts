import { describe, expect, it } from 'vitest';
import { VOICES } from '../../src/core/level/words.ts';
import { babble } from '../../src/sound/babble.ts';
import { slices } from '../../src/sound/sprite.ts';

const table = slices();

describe.each(VOICES)('the babble of the voice "%s"', (voice) => {
  const beats = babble(voice, 12);

  it('has about two syllables a word', () => {
    expect(beats.length).toBeGreaterThanOrEqual(22);
    expect(beats.length).toBeLessThanOrEqual(26);
    expect(babble(voice, 1)).toHaveLength(2);
  });

  it('sounds the same each time, yet no two syllables running alike', () => {
    expect(babble(voice, 12)).toEqual(beats);
    expect(beats.slice(1).every(({ rate }, i) => rate !== beats[i]?.rate)).toBe(true);
  });

  it('keeps the pitch near its own', () => {
    for (const { rate } of beats) expect(Math.abs(rate - 1)).toBeLessThanOrEqual(0.1);
  });

  it('lets one syllable end before the next', () => {
    beats.slice(1).forEach(({ at }, i) => {
      const before = beats[i];
      expect(at).toBeGreaterThanOrEqual(
        (before?.at ?? 0) + table[beats[0]?.name ?? 'blipLow'][1] / (before?.rate ?? 1),
      );
    });
  });

  it('ends after forty syllables, however long the words', () => {
    expect(babble(voice, 500)).toHaveLength(40);
  });

  it.each([0, -3, Number.NaN, Number.POSITIVE_INFINITY])('says nothing for %d words', (words) => {
    expect(babble(voice, words)).toEqual([]);
  });
});

describe('babble', () => {
  it('gives each voice a syllable and a rhythm of its own', () => {
    const spoken = VOICES.map((voice) => babble(voice, 20));
    expect(new Set(spoken.map((beats) => beats[0]?.name)).size).toBe(VOICES.length);
    expect(new Set(spoken.map((beats) => beats.map(({ at }) => at).join())).size).toBe(VOICES.length);
  });

  it('is quick for the brisk and slow for the soft', () => {
    const lasting = (voice: (typeof VOICES)[number]): number => babble(voice, 20).at(-1)?.at ?? 0;
    for (const voice of ['low', 'middle', 'high'] as const) {
      expect(lasting('brisk')).toBeLessThan(lasting(voice));
      expect(lasting('soft')).toBeGreaterThan(lasting(voice));
    }
  });
});
