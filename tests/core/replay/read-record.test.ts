import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../src/core/replay/read-record.ts';
import { toRecord } from '../../../src/core/replay/record.ts';
import { beginSession } from '../../../src/core/session/session.ts';
import { simulateShift } from '../../../src/core/simulate/player.ts';
import { fixtureLevel, seedsTo, shippedLevels } from '../support/levels.ts';
import { playPerfectly } from '../support/play.ts';
import { playAtRandom } from '../support/random-player.ts';

const record = toRecord(playPerfectly(beginSession(fixtureLevel('small'), 7)));
const faultOf = (value: unknown): string | null => {
  const read = readRecord(value);
  return read.ok ? null : read.error;
};
const withFirst = (decision: unknown): unknown => ({ ...record, decisions: [decision] });

describe('a record from outside', () => {
  it('is read if it was played, with calls and parcels too', () => {
    for (const level of shippedLevels()) {
      for (const seed of seedsTo(3)) {
        const played = [
          playAtRandom(level, seed),
          simulateShift(level, seed, { dPrime: 1.5, bias: 0 }, seed),
        ];
        for (const session of played)
          expect(faultOf(JSON.parse(JSON.stringify(toRecord(session))))).toBeNull();
      }
    }
  });

  const strange: readonly [string, unknown, string][] = [
    ['nothing', null, ''],
    ['a list', [record], ''],
    ['a record of another format', { ...record, format: 2 }, 'format'],
    ['one with a field more', { ...record, score: 1400 }, 'score'],
    [
      'one with a prototype for a field',
      JSON.parse(`{"__proto__":1,${JSON.stringify(record).slice(1)}`),
      '__proto__',
    ],
    ['one without a seed', { ...record, seed: undefined }, 'seed'],
    ['a seed that is no seed', { ...record, seed: 2 ** 32 }, 'seed'],
    ['a seed in words', { ...record, seed: '7' }, 'seed'],
    ['a digest in capitals', { ...record, digest: 'F'.repeat(64) }, 'digest'],
    ['decisions in an object', { ...record, decisions: { length: 1, 0: record.decisions[0] } }, 'decisions'],
    ['too many decisions', { ...record, decisions: Array(5001).fill({ type: 'next', ms: 0 }) }, 'decisions'],
    ['a decision that is none', withFirst(null), 'decisions.0'],
    ['a kind that every object has', withFirst({ type: 'toString', ms: 0 }), 'decisions.0.type'],
    ['time before the decision', withFirst({ type: 'next', ms: -1 }), 'decisions.0.ms'],
    ['parts of a millisecond', withFirst({ type: 'next', ms: 0.5 }), 'decisions.0.ms'],
    ['time without end', withFirst({ type: 'next', ms: Number.POSITIVE_INFINITY }), 'decisions.0.ms'],
    ['more time than anybody has', withFirst({ type: 'next', ms: 1e300 }), 'decisions.0.ms'],
    ['a field more in a decision', withFirst({ type: 'next', ms: 0, points: 9 }), 'decisions.0.points'],
    ['half a letter', withFirst({ type: 'string', part: '\ud800', rule: 'site', ms: 0 }), 'decisions.0.part'],
    [
      'a word that goes on and on',
      withFirst({ type: 'dispatch', as: 'x'.repeat(201), ms: 0 }),
      'decisions.0.as',
    ],
    ['a call without a step', withFirst({ type: 'call', step: { do: 'sing' }, ms: 0 }), 'decisions.0.step'],
  ];

  it.each(strange)('that is %s is refused by its place', (_what, value, place) => {
    expect(faultOf(value)).toBe(place);
  });
});
