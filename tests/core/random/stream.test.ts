import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStream, type Stream } from '../../../src/core/random/stream.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const draws = (stream: Stream, count: number, max = 999): readonly number[] =>
  Array.from({ length: count }, () => stream.int(0, max));

describe('a stream', () => {
  it('gives the same draws for the same seed and purpose, whatever else is drawn in between', () => {
    fc.assert(
      fc.property(seeds, fc.string(), fc.string(), fc.nat({ max: 20 }), (seed, mine, other, noise) => {
        const alone = draws(openStream(seed, 'mine', mine), 10);
        const disturbed = openStream(seed, 'mine', mine);
        const neighbour = openStream(seed, 'other', other);
        const mixed = alone.map(() => {
          draws(neighbour, noise);
          return disturbed.int(0, 999);
        });
        expect(mixed).toEqual(alone);
      }),
    );
  });

  it('keeps its first draws for ever', () => {
    expect(draws(openStream(1, 'persona'), 8)).toEqual([117, 921, 551, 98, 19, 443, 326, 783]);
    expect(draws(openStream(4294967295, 'letter', 3, 'subject'), 8)).toEqual([
      687, 239, 577, 143, 29, 779, 548, 822,
    ]);
    expect(openStream(7, 'order').shuffle([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([3, 6, 4, 2, 8, 5, 1, 7]);
  });

  it('is not the stream of another seed whose digits run into the purpose', () => {
    expect(draws(openStream(1, '2x'), 8)).not.toEqual(draws(openStream(12, 'x'), 8));
    expect(draws(openStream(1, 'ab', 'c'), 8)).not.toEqual(draws(openStream(1, 'a', 'bc'), 8));
  });

  it('stays inside its bounds and reaches both ends', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: -50, max: 50 }), fc.nat({ max: 6 }), (seed, min, span) => {
        const stream = openStream(seed, 'bounds');
        const found = Array.from({ length: 200 }, () => stream.int(min, min + span));
        expect(Math.min(...found)).toBe(min);
        expect(Math.max(...found)).toBe(min + span);
      }),
    );
  });

  it('shuffles into a permutation and leaves its list alone', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.integer()), (seed, items) => {
        const before = [...items];
        const shuffled = openStream(seed, 'shuffle').shuffle(items);
        expect([...shuffled].sort((a, b) => a - b)).toEqual([...before].sort((a, b) => a - b));
        expect(items).toEqual(before);
      }),
    );
  });

  it('says for what there was nothing to pick', () => {
    expect(() => openStream(1, 'letter', 'subject').pick([])).toThrow('letter/subject');
  });
});

/** Share of seeds, times `choices`, on which two draws are equal: 1 when they know nothing of each other. */
function agreement(choices: number, one: (seed: number) => Stream, two: (seed: number) => Stream): number {
  const shifts = 20_000;
  let same = 0;
  for (let seed = 0; seed < shifts; seed += 1) {
    if (one(seed).int(1, choices) === two(seed).int(1, choices)) same += 1;
  }
  return (same / shifts) * choices;
}

const near = (value: number): void => {
  expect(value).toBeGreaterThan(0.93);
  expect(value).toBeLessThan(1.07);
};

describe.each([2, 3, 4, 8])('first draws among %d choices', (choices) => {
  it('say nothing about the draws of another purpose', () => {
    for (const [one, two] of [
      ['day', 'order'],
      ['block hello', 'block link'],
      ['persona', 'minutes'],
    ] as const) {
      near(
        agreement(
          choices,
          (seed) => openStream(seed, 'letter', one),
          (seed) => openStream(seed, 'letter', two),
        ),
      );
    }
  });

  it('say nothing about the draws of the next seed', () => {
    near(
      agreement(
        choices,
        (seed) => openStream(seed, 'day'),
        (seed) => openStream(seed + 1, 'day'),
      ),
    );
  });

  it('say nothing about the second draw', () => {
    const second = (seed: number): Stream => {
      const stream = openStream(seed, 'day');
      stream.int(1, choices);
      return stream;
    };
    near(agreement(choices, (seed) => openStream(seed, 'day'), second));
  });
});

describe('a chance', () => {
  it('of one in four comes about once in four', () => {
    const stream = openStream(5, 'coin');
    const heads = Array.from({ length: 8000 }, () => stream.chance(1, 4)).filter(Boolean).length;
    expect(heads / 8000).toBeGreaterThan(0.235);
    expect(heads / 8000).toBeLessThan(0.265);
  });
});
