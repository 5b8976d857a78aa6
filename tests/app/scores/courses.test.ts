import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eyeCourse } from '../../../src/app/scores/eye-course.ts';
import { heightOf, plotShape, spanOf } from '../../../src/app/scores/plot.ts';
import { shareCourse } from '../../../src/app/scores/share-course.ts';
import { resultOf } from '../support/results.ts';

const COUNTS = resultOf('monday').counts;
/** So many shifts of eight letters, the last first, as the program keeps them. */
const shifts = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    resultOf('monday', { id: `r${at}`, finishedAt: 1000 * (count - at), points: 10 * at }),
  );

describe('the course of points', () => {
  it('has a point for each shift, the oldest first, and leaves practice out', () => {
    const practice = resultOf('practice', { practice: [], finishedAt: 99_000 });
    const course = shareCourse([practice, ...shifts(3)]);
    expect(course.map(({ from, share }) => [from, Math.round(share * 1120)])).toEqual([
      [1000, 20],
      [2000, 10],
      [3000, 0],
    ]);
  });

  it('puts neighbours together when there are many, and counts each once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), (count) => {
        const course = shareCourse(shifts(count));
        expect(course.length).toBeLessThanOrEqual(40);
        expect(course.reduce((sum, one) => sum + one.shifts, 0)).toBe(count);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the course of the eye', () => {
  it('says nothing below 24 judged letters', () => {
    expect(eyeCourse(shifts(2))).toEqual({ marks: [], judged: 16, waiting: 16 });
  });

  it('says d′ and c with ranges and plain counts from 24 on', () => {
    const counts = { ...COUNTS, hits: 3, misses: 1, falseAlarms: 1, correctRejections: 3 };
    const { marks, waiting } = eyeCourse(shifts(4).map((one) => ({ ...one, counts })));
    expect(waiting).toBe(8);
    expect(marks).toMatchObject([{ hits: 9, fakes: 12, falseAlarms: 3, genuine: 12, shifts: 3 }]);
    const [low = 0, high = 0] = marks[0]?.eye.dPrimeRange ?? [];
    expect(low).toBeLessThan(marks[0]?.eye.dPrime ?? 0);
    expect(high).toBeGreaterThan(marks[0]?.eye.dPrime ?? 0);
  });

  it('never has more than twelve marks, and no letter twice or left out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 400 }), (count) => {
        const { marks, judged, waiting } = eyeCourse(shifts(count));
        expect(marks.length).toBeLessThanOrEqual(12);
        expect(marks.reduce((sum, one) => sum + one.fakes + one.genuine, waiting)).toBe(judged);
        expect(waiting).toBeLessThan(24);
        for (const { fakes, genuine } of marks) expect(fakes + genuine).toBeGreaterThanOrEqual(24);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves letters that were not sorted out of it, and shifts of parcels alone', () => {
    const counts = { ...COUNTS, hits: 0, correctRejections: 0, fakes: 0, genuine: 0 };
    const unsorted = { ...COUNTS, hits: 1, correctRejections: 1, unsorted: 6 };
    const played = [...shifts(3), resultOf('saturday', { counts }), resultOf('monday', { counts: unsorted })];
    expect(eyeCourse(played).judged).toBe(26);
  });
});

describe('a plot', () => {
  it('puts the greater value higher and stays in its field', () => {
    expect([heightOf(0, [0, 100]), heightOf(25, [0, 100]), heightOf(200, [0, 100])]).toEqual([100, 75, 0]);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 40 }),
        (values) => {
          const points = values.map((value) => ({ value, low: value - 1, high: value + 1 }));
          const { points: laid } = plotShape(points, spanOf(points, [0, 3]));
          for (const { x, y, low, high } of laid) {
            for (const place of [x, y, low ?? 0, high ?? 0]) {
              expect(place).toBeGreaterThanOrEqual(0);
              expect(place).toBeLessThanOrEqual(100);
            }
            expect(high ?? 0).toBeLessThanOrEqual(y);
          }
          expect(laid.map(({ x }) => x)).toEqual(laid.map(({ x }) => x).toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of one point shows it in the middle', () => {
    expect(plotShape([{ value: 50 }], [0, 100])).toMatchObject({
      points: [{ x: 50, y: 50 }],
      line: 'M50 50',
    });
  });
});
