import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Holdings, merge } from '../../../src/app/saved/merge.ts';
import type {
  KeptLevel,
  Profile,
  Progress,
  SavedSession,
  ShiftResult,
} from '../../../src/app/saved/types.ts';
import { resultOf } from '../support/results.ts';
import { readNow } from './support/read-now.ts';

// Few values of each, so that ids, times and whole things coincide often.
const few = fc.nat({ max: 2 });
const id = fc.constantFrom('a', 'b', 'c');
const decisions = fc.array(
  few.map((ms) => ({ type: 'next', ms }) as const),
  { maxLength: 3 },
);

const profiles = fc
  .record({ id, name: fc.constantFrom('Zoé', 'Ben'), at: few, guided: fc.boolean() })
  .map(({ at, ...rest }) => ({ ...readNow['profile:p1'], ...rest, changedAt: at, createdAt: at }) as Profile);
const sessions = fc.record({ id, decisions, savedAt: few }).map(
  ({ decisions: played, ...rest }) =>
    ({
      ...readNow['session:s1'],
      ...rest,
      record: { ...readNow['session:s1'].record, decisions: played },
    }) as SavedSession,
);
const results = fc
  .record({ id, decisions, finishedAt: few, points: few })
  .map(({ decisions: played, ...rest }): ShiftResult => {
    const result = resultOf('monday', rest);
    return { ...result, record: { ...result.record, decisions: played } };
  });
const topic = fc.record({ met: few, lastMet: few, right: few, wrong: few, card: fc.constant(null) });
const progress: fc.Arbitrary<Progress> = fc.record({
  format: fc.constant(1 as const),
  id,
  topics: fc.dictionary(fc.constantFrom('lever:fear', 'lever:hurry', 'technique:plural'), topic),
});
const levels = fc
  .record({ id, text: fc.constantFrom('id: a', 'id: b'), savedAt: few })
  .map((rest) => ({ ...readNow['level:l1'], ...rest }) as KeptLevel);
const NOTHING: Holdings = { profiles: [], sessions: [], results: [], progress: [], levels: [] };
/** What a device can hold: every value once, as a merge with nothing leaves it. */
const holdings = fc
  .record({
    profiles: fc.array(profiles, { maxLength: 4 }),
    sessions: fc.array(sessions, { maxLength: 4 }),
    results: fc.array(results, { maxLength: 5 }),
    progress: fc.array(progress, { maxLength: 3 }),
    levels: fc.array(levels, { maxLength: 3 }),
  })
  .map((all) => merge(all, NOTHING));

describe('merging two devices', () => {
  it('gives the same from either side', () => {
    fc.assert(
      fc.property(holdings, holdings, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
      { numRuns: 500 },
    );
  });

  it('twice, or with itself, changes nothing', () => {
    fc.assert(
      fc.property(holdings, holdings, (a, b) => {
        expect(merge(a, a)).toEqual(a);
        const both = merge(a, b);
        expect(merge(both, b)).toEqual(both);
      }),
      { numRuns: 500 },
    );
  });

  it('of three does not care who comes first', () => {
    fc.assert(
      fc.property(holdings, holdings, holdings, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      { numRuns: 500 },
    );
  });

  it('loses no shift that was finished, no player and no topic, and has none twice', () => {
    const played = ({ results: all }: Holdings) => all.map(({ record }) => JSON.stringify(record.decisions));
    fc.assert(
      fc.property(holdings, holdings, (a, b) => {
        const both = merge(a, b);
        expect(new Set(played(both))).toEqual(new Set([...played(a), ...played(b)]));
        for (const list of Object.values(both)) {
          const ids = list.map((one: { readonly id: string }) => one.id);
          expect(ids).toEqual([...new Set(ids)]);
        }
        const players = new Set([...a.profiles, ...b.profiles].map((one) => one.id));
        expect(both.profiles).toHaveLength(players.size);
        const topics = (all: readonly Progress[]) =>
          new Set(all.flatMap((one) => Object.keys(one.topics).map((name) => `${one.id} ${name}`)));
        expect(topics(both.progress)).toEqual(topics([...a.progress, ...b.progress]));
      }),
      { numRuns: 500 },
    );
  });
});

it('one shift finished otherwise on two devices is two results, the first under its own id', () => {
  const [first, second] = [10, 20].map((finishedAt) => {
    const result = resultOf('monday', { id: 's1', finishedAt });
    return {
      ...result,
      record: { ...result.record, decisions: [{ type: 'next', ms: finishedAt } as const] },
    };
  });
  const both = merge(
    { ...NOTHING, results: [second as ShiftResult] },
    { ...NOTHING, results: [first as ShiftResult] },
  );
  expect(both.results.map(({ id: name, finishedAt }) => [name, finishedAt])).toEqual([
    ['s1', 10],
    [expect.stringMatching(/^s1~\w+$/), 20],
  ]);
});

it('the later name of a player counts, and a shift that was played further is gone on with', () => {
  const here = {
    ...NOTHING,
    profiles: [{ ...readNow['profile:p1'], name: 'Ana', changedAt: 9 } as Profile],
    sessions: [readNow['session:s1'] as SavedSession],
  };
  const record = { ...readNow['session:s1'].record, decisions: [] };
  const there = {
    ...NOTHING,
    profiles: [{ ...readNow['profile:p1'], name: 'Zoé', changedAt: 8 } as Profile],
    sessions: [{ ...readNow['session:s1'], record, savedAt: 9e12 } as SavedSession],
  };
  expect(merge(here, there)).toMatchObject({ profiles: [{ name: 'Ana' }], sessions: here.sessions });
});

it('a shift that is finished on one device is not opened again from the other', () => {
  const there = { ...NOTHING, sessions: [readNow['session:s1'] as SavedSession] };
  const here = { ...NOTHING, results: [resultOf('monday', { id: 's1' })] };
  expect(merge(here, there).sessions).toEqual([]);
});
