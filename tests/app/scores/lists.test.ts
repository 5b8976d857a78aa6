import { describe, expect, it } from 'vitest';
import { byShift } from '../../../src/app/scores/by-shift.ts';
import { hallOf } from '../../../src/app/scores/hall.ts';
import { missesOf } from '../../../src/app/scores/misses.ts';
import { changesOf, pairLetters } from '../../../src/app/scores/pair-letters.ts';
import { daysOfMonth, EVERYTHING, monthsOf, pickResults } from '../../../src/app/scores/pick-results.ts';
import { hadSameLetters } from '../../../src/app/scores/same-letters.ts';
import { resultOf } from '../support/results.ts';

const noon = (day: number): number => new Date(2026, 10, day, 12).getTime();

describe('the list of shifts', () => {
  const results = [
    resultOf('tuesday', { id: 'c', finishedAt: noon(26) }),
    resultOf('monday', { id: 'b', finishedAt: noon(25), points: 900 }),
    resultOf('monday', { id: 'a', finishedAt: noon(24), points: 1000 }),
  ];
  const idsOf = (picked: Partial<typeof EVERYTHING>) =>
    pickResults(results, { ...EVERYTHING, ...picked }).map(({ id }) => id);

  it('is narrowed by shift and by days, both ends included', () => {
    expect(idsOf({})).toEqual(['c', 'b', 'a']);
    expect(idsOf({ level: 'monday' })).toEqual(['b', 'a']);
    expect(idsOf({ from: '2026-11-25' })).toEqual(['c', 'b']);
    expect(idsOf({ from: '2026-11-25', to: '2026-11-25' })).toEqual(['b']);
    expect(idsOf({ from: '2026-11-27' })).toEqual([]);
  });

  it('is narrowed to a month in which something was finished', () => {
    const october = resultOf('monday', { id: 'o', finishedAt: new Date(2026, 9, 31, 23, 59).getTime() });
    const all = [...results, october];
    expect(monthsOf(all)).toEqual(['2026-11', '2026-10']);
    const picked = { ...EVERYTHING, ...daysOfMonth('2026-10') };
    expect(pickResults(all, picked).map(({ id }) => id)).toEqual(['o']);
  });

  it('knows best and last of each shift', () => {
    expect(byShift(results).map(({ level, times, best, last }) => [level, times, best.id, last.id])).toEqual([
      ['tuesday', 1, 'c', 'c'],
      ['monday', 2, 'a', 'b'],
    ]);
  });
});

describe('the hall of fame', () => {
  const of = (profile: string, points: number, seed: number) =>
    resultOf('monday', { id: `${profile} ${seed}`, profile, points, seed });

  it('takes the best of each player, and equal shares share a rank', () => {
    const [shift] = hallOf([of('zoe', 500, 1), of('zoe', 900, 1), of('ben', 900, 1), of('ana', 100, 1)], []);
    expect(shift?.rows.map(({ rank, profile, result }) => [rank, profile, result.points])).toEqual([
      [1, 'zoe', 900],
      [1, 'ben', 900],
      [3, 'ana', 100],
    ]);
    expect(shift).toMatchObject({ same: true, duels: [] });
  });

  it('says that letters differed, and who met on the same ones', () => {
    const [shift] = hallOf([of('zoe', 900, 2), of('zoe', 700, 1), of('ben', 800, 1)], []);
    expect(shift?.same).toBe(false);
    expect(shift?.duels.map(({ seed, rows }) => [seed, rows.map(({ profile }) => profile)])).toEqual([
      [1, ['ben', 'zoe']],
    ]);
  });

  it('has shifts in their order, none that nobody played, and no practice', () => {
    const results = [
      resultOf('practice', { practice: ['lever:fear'] }),
      resultOf('removed-level'),
      resultOf('tuesday'),
      resultOf('monday'),
    ];
    const levels = hallOf(results, ['monday', 'tuesday', 'friday']).map(({ level, same }) => [level, same]);
    expect(levels).toEqual([
      ['monday', null],
      ['tuesday', null],
      ['removed-level', null],
    ]);
  });

  it('does not call letters the same that other rules or another version of the level brought', () => {
    const first = resultOf('monday');
    const rules = { ...first, record: { ...first.record, rules: 3 } };
    const digest = { ...first, record: { ...first.record, digest: 'e'.repeat(64) } };
    expect(hadSameLetters(first, resultOf('monday', { id: 'other' }))).toBe(true);
    expect([rules, digest, resultOf('monday', { seed: 2 })].some((one) => hadSameLetters(first, one))).toBe(
      false,
    );
  });
});

it('what got past is told by where, the most often first, with nothing that never did', () => {
  const topic = (right: number, wrong: number) => ({
    met: right + wrong,
    right,
    wrong,
    lastMet: 1,
    card: null,
  });
  const topics = {
    'technique:plural': topic(0, 1),
    'technique:homoglyph': topic(1, 9),
    'giveaway:secretAsked': topic(5, 0),
    'oddity:urgency': topic(2, 2),
    'lever:fear': topic(3, 1),
  };
  expect(missesOf({ format: 1, id: 'p1', topics })).toEqual({
    fakes: [
      { topic: 'technique:homoglyph', wrong: 9, judged: 10 },
      { topic: 'technique:plural', wrong: 1, judged: 1 },
    ],
    genuine: [{ topic: 'oddity:urgency', wrong: 2, judged: 4 }],
    calls: [{ topic: 'lever:fear', wrong: 1, judged: 4 }],
  });
  expect(missesOf(null)).toEqual({ fakes: [], genuine: [], calls: [] });
});

it('two shifts side by side show which letters are right in one of them alone', () => {
  const review = (...right: readonly (boolean | null)[]) => ({
    letters: right.map((one) => ({
      letter: { subject: 'Hello', lang: 'en' },
      feedback: one === null ? null : { right: one },
    })),
  });
  const pairs = pairLetters(review(true, false, null, true), review(true, true, true, false, true));
  expect(changesOf(pairs)).toEqual({ gained: [2, 3, 5], lost: [4] });
  expect(pairs[2]?.first?.judged).toBe('unsorted');
  expect(pairs[4]?.first).toBeNull();
});
