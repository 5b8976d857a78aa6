import { describe, expect, it } from 'vitest';
import { certificateOf, certifies } from '../../src/app/certificate/certificate.ts';
import type { ShiftResult } from '../../src/app/saved/types.ts';
import { resultOf, summaryOf } from './support/results.ts';

const express = summaryOf('express', { shelf: 'express', certificate: true });
const sunday = summaryOf('sunday', { certificate: true, order: 7 });
const week = [
  summaryOf('first', { guided: true }),
  summaryOf('monday'),
  summaryOf('saturday', { optional: true }),
  sunday,
  express,
];
const counts = (hits: number, kept: number, of = 4): ShiftResult['counts'] => ({
  hits,
  misses: of - hits,
  correctRejections: kept,
  falseAlarms: of - kept,
  unsorted: 0,
  fakes: of,
  genuine: of,
});

describe('a certificate', () => {
  it('needs half of the fakes reported and half of the genuine kept, not a medal', () => {
    const just = resultOf('express', { medal: null, counts: counts(2, 2) });
    expect(certifies(just, week)).toBe(true);
    expect(certificateOf(just, [just], week)).toMatchObject({ right: 4, letters: 8, medal: null });
    for (const short of [counts(1, 4), counts(4, 1)]) {
      const result = resultOf('express', { counts: short });
      expect(certificateOf(result, [result], week)).toBeNull();
    }
  });

  it('is given by a level that says so alone', () => {
    const result = resultOf('monday');
    expect(certifies(result, week)).toBe(false);
    expect(certificateOf(result, [result], week)).toBeNull();
  });

  it('of eight letters says nothing of discernment', () => {
    const result = resultOf('express', { counts: counts(4, 3) });
    expect(certificateOf(result, [result], week)).toMatchObject({
      week: false,
      day: '2026-11-24',
      hits: 4,
      kept: 3,
      discernment: null,
    });
  });

  it('of the week counts the best shift of each day, and tells d′ over all of them', () => {
    const exam = resultOf('sunday', { counts: counts(12, 13, 14) });
    const results = [
      exam,
      resultOf('monday', { id: 'worse', points: 500, counts: counts(2, 2) }),
      resultOf('monday', { id: 'best', points: 900, counts: counts(4, 3) }),
      resultOf('express'),
      resultOf('first'),
    ];
    const made = certificateOf(exam, results, week);
    expect(made).toMatchObject({
      week: true,
      right: 32,
      letters: 36,
      hits: 16,
      fakes: 18,
      kept: 16,
      genuine: 18,
    });
    expect(made?.shifts.map(({ level, right }) => [level.id, right])).toEqual([
      ['monday', 7],
      ['sunday', 25],
    ]);
    expect(made?.discernment?.dPrime).toBeCloseTo(2.238, 3);
  });
});
