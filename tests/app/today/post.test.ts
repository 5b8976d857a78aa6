import { describe, expect, it } from 'vitest';
import { dayOfResult, postOf } from '../../../src/app/today/post.ts';
import { dateSeed } from '../../../src/core/random/date-seed.ts';
import { resultOf } from '../support/results.ts';

const DAY = '2026-11-24';
const seed = dateSeed(DAY);
const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 10, 24, 12);

describe('the post of a date', () => {
  it('counts the first finished shift and calls the others again, the last first', () => {
    const shifts = [3, 1, 2].map((at) =>
      resultOf('today', { id: `r${at}`, seed, finishedAt: NOON + at * HOUR }),
    );
    const post = postOf(DAY, 'today', shifts, []);
    expect(post.counted?.id).toBe('r1');
    expect(post.again.map(({ id }) => id)).toEqual(['r3', 'r2']);
  });

  it('is neither another date, nor another level with its seed', () => {
    const others = [resultOf('today', { seed: dateSeed('2026-11-23') }), resultOf('monday', { seed })];
    expect(postOf(DAY, 'today', others, [])).toMatchObject({ seed, counted: null, again: [], open: null });
  });

  it('keeps its date when it is finished after midnight, or much later', () => {
    const late = (days: number) => resultOf('today', { seed, finishedAt: NOON + days * 24 * HOUR });
    expect([0, 1, 100].map((days) => dayOfResult(late(days), 'today'))).toEqual([DAY, DAY, DAY]);
  });

  it('is no date where the seed was drawn by chance', () => {
    expect(dayOfResult(resultOf('today', { seed: 7 }), 'today')).toBeNull();
  });
});
