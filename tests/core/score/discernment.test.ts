import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discernment, ENOUGH_LETTERS, z } from '../../../src/core/score/discernment.ts';

const rates = (hits: number, fakes: number, falseAlarms: number, genuine: number) => ({
  hits,
  fakes,
  falseAlarms,
  genuine,
});

describe('d′ and c', () => {
  /** The worked examples of shared facts, §7. */
  it.each([
    [rates(9, 10, 5, 10), 1.096804, -0.548402],
    [rates(6, 10, 1, 10), 1.326688, 0.43346],
    [rates(10, 10, 10, 10), 0, -1.690622],
  ])('of %j are %d and %d', (counts, dPrime, c) => {
    expect(discernment(counts)).toMatchObject({ dPrime, c });
  });

  const counts = fc.integer({ min: 1, max: 40 }).chain((fakes) =>
    fc.integer({ min: 1, max: 40 }).chain((genuine) =>
      fc.record({
        fakes: fc.constant(fakes),
        genuine: fc.constant(genuine),
        hits: fc.nat({ max: fakes }),
        falseAlarms: fc.nat({ max: genuine }),
      }),
    ),
  );

  it('lie in the middle of their ranges', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { dPrime, c, dPrimeRange, cRange } = discernment(given);
        expect((dPrimeRange[0] + dPrimeRange[1]) / 2).toBeCloseTo(dPrime, 5);
        expect((cRange[0] + cRange[1]) / 2).toBeCloseTo(c, 5);
        expect(dPrimeRange[1]).toBeGreaterThan(dPrimeRange[0]);
        expect(cRange[1] - cRange[0]).toBeCloseTo((dPrimeRange[1] - dPrimeRange[0]) / 2, 5);
      }),
    );
  });

  it('change their sign when fakes and genuine letters change places', () => {
    fc.assert(
      fc.property(counts, ({ hits, fakes, falseAlarms, genuine }) => {
        const one = discernment(rates(hits, fakes, falseAlarms, genuine));
        const other = discernment(rates(falseAlarms, genuine, hits, fakes));
        expect(other.dPrime).toBeCloseTo(-one.dPrime, 5);
        expect(other.c).toBeCloseTo(one.c, 5);
      }),
    );
  });

  it('grow with each hit and fall with each false alarm', () => {
    expect(discernment(rates(8, 10, 2, 10)).dPrime).toBeGreaterThan(discernment(rates(7, 10, 2, 10)).dPrime);
    expect(discernment(rates(8, 10, 3, 10)).dPrime).toBeLessThan(discernment(rates(8, 10, 2, 10)).dPrime);
    expect(discernment(rates(8, 10, 3, 10)).c).toBeLessThan(discernment(rates(8, 10, 2, 10)).c);
  });

  it('are narrower over more letters', () => {
    const width = ([low, high]: readonly [number, number]): number => high - low;
    const few = discernment(rates(3, 4, 1, 4)).dPrimeRange;
    const many = discernment(rates(30, 40, 10, 40)).dPrimeRange;
    expect(width(many)).toBeLessThan(width(few) / 2);
  });

  it('are finite even where nothing was judged', () => {
    const { dPrime, c, dPrimeRange } = discernment(rates(0, 0, 0, 0));
    expect([dPrime, c, ...dPrimeRange].every(Number.isFinite)).toBe(true);
    expect(Object.is(c, 0)).toBe(true);
  });

  it('are worth showing from 24 letters on', () => {
    expect(ENOUGH_LETTERS).toBe(24);
  });
});

describe('z', () => {
  it.each([
    [0.5, 0],
    [0.975, 1.959964],
    [0.05, -1.644854],
  ])('of %d is %d', (p, value) => {
    expect(z(p)).toBeCloseTo(value, 6);
  });
});
