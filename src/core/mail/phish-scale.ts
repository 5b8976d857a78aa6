export const DIFFICULTIES = ['least', 'moderatelyToLeast', 'moderately', 'very'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** NIST Phish Scale (TN 2276): counted cues, premise alignment, and the difficulty that both give. */
export type PhishScale = { readonly cues: number; readonly premise: number; readonly difficulty: Difficulty };

const TABLE: Readonly<Record<'few' | 'some' | 'many', readonly [Difficulty, Difficulty, Difficulty]>> = {
  few: ['moderately', 'very', 'very'],
  some: ['moderatelyToLeast', 'moderately', 'very'],
  many: ['least', 'moderately', 'moderately'],
};

/**
 * Rates a fake. `cues` is a count (few ≤ 8, some 9–14, many ≥ 15); `elements` are the five premise elements,
 * each 0, 2, 4, 6 or 8: PA = (1)+(2)+(3)+(4)−(5), weak ≤ 10, medium 11–17, strong ≥ 18.
 */
export function ratePhish(cues: number, elements: readonly number[]): PhishScale {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = elements;
  const premise = a + b + c + d - e;
  const row = TABLE[cues <= 8 ? 'few' : cues <= 14 ? 'some' : 'many'];
  return { cues, premise, difficulty: premise <= 10 ? row[0] : premise <= 17 ? row[1] : row[2] };
}
