import { describe, expect, it } from 'vitest';
import { type Difficulty, ratePhish } from '../../../src/core/mail/phish-scale.ts';

const WEAK = [8, 2, 0, 0, 0];
const MEDIUM = [8, 4, 0, 0, 0];
const STRONG = [8, 8, 2, 0, 0];

/** NIST TN 2276, table of detection difficulty. */
const TABLE: readonly [cues: number, elements: readonly number[], difficulty: Difficulty][] = [
  [0, WEAK, 'moderately'],
  [8, WEAK, 'moderately'],
  [8, MEDIUM, 'very'],
  [8, STRONG, 'very'],
  [9, WEAK, 'moderatelyToLeast'],
  [14, MEDIUM, 'moderately'],
  [14, STRONG, 'very'],
  [15, WEAK, 'least'],
  [15, MEDIUM, 'moderately'],
  [23, STRONG, 'moderately'],
];

describe('the Phish Scale', () => {
  it.each(TABLE)('rates %d cues and premise %j as %s', (cues, elements, difficulty) => {
    expect(ratePhish(cues, elements).difficulty).toBe(difficulty);
  });

  it('adds four premise elements and takes the fifth away', () => {
    expect(ratePhish(3, [8, 6, 4, 2, 8]).premise).toBe(12);
  });

  it.each([
    [[8, 2, 0, 0, 0], 'moderately'],
    [[8, 4, 0, 0, 0], 'very'],
    [[8, 8, 0, 0, 0], 'very'],
    [[8, 8, 2, 0, 0], 'very'],
    [[8, 8, 2, 0, 8], 'moderately'],
  ] as const)('draws its lines at 10 and 18 for premise %j', (elements, difficulty) => {
    expect(ratePhish(8, elements).difficulty).toBe(difficulty);
  });
});
