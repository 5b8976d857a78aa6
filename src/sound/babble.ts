import type { Voice } from '../core/level/words.ts';
import type { BlipName } from './blips.ts';

/** One syllable of babble: `at` in ms from the first, `level` 0…1, `rate` 1 for the voice's own pitch. */
export type Beat = {
  readonly name: BlipName;
  readonly at: number;
  readonly rate: number;
  readonly level: number;
};

type Manner = {
  readonly name: BlipName;
  /** Syllables of one word after the other, again and again: two on average. */
  readonly words: readonly number[];
  /** From one syllable to the next, ms. */
  readonly step: number;
  /** Added after a word, ms. */
  readonly pause: number;
  /** Words on one breath: their pitch falls from the first to the last. */
  readonly breath: number;
  /** How far the pitch wanders, as a share. */
  readonly swing: number;
};

const MANNERS: Readonly<Record<Voice, Manner>> = {
  low: { name: 'blipLow', words: [2, 2, 1, 3], step: 150, pause: 50, breath: 6, swing: 0.04 },
  middle: { name: 'blipMiddle', words: [2, 1, 3], step: 124, pause: 40, breath: 5, swing: 0.06 },
  high: { name: 'blipHigh', words: [2, 3, 1], step: 112, pause: 30, breath: 4, swing: 0.08 },
  soft: { name: 'blipSoft', words: [2, 1, 2, 3], step: 138, pause: 90, breath: 3, swing: 0.05 },
  brisk: { name: 'blipBrisk', words: [2, 3, 1, 2], step: 92, pause: 18, breath: 8, swing: 0.05 },
};

/** However long the speech, nobody babbles for longer than this many syllables. */
const MOST = 40;
/** Breaths are taken for so many pauses. */
const BREATH = 4;

/** -1…1 from a whole number, the same each time, without a pattern to hear. */
function wander(index: number): number {
  const mixed = Math.imul(index ^ (index >>> 3), 0x9e3779b1);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2147483648 - 1;
}

/** Voice and rhythm of `words` words, about two beats each; the same words always sound the same. */
export function babble(voice: Voice, words: number, pace = 1): readonly Beat[] {
  const { name, words: lengths, step, pause, breath, swing } = MANNERS[voice];
  const beats: Beat[] = [];
  const end = Number.isFinite(words) ? words : 0;
  let at = 0;
  for (let word = 0; word < end && beats.length < MOST; word++) {
    const inBreath = word % breath;
    const fall = 1 - (2 * inBreath) / Math.max(1, breath - 1);
    const length = lengths[word % lengths.length] ?? 2;
    for (let part = 0; part < length && beats.length < MOST; part++) {
      const index = beats.length + 1;
      const rate = 1 + swing * (0.6 * wander(index) + 0.4 * fall);
      // The first syllable of a word carries its weight.
      beats.push({ name, at: Math.round(at / pace), rate, level: part === 0 ? 1 : 0.8 });
      at += step * (1 + 0.1 * wander(index + 977));
    }
    at += inBreath === breath - 1 ? BREATH * pause : pause;
  }
  return beats;
}
