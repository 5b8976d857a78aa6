import { expect, test } from 'vitest';
import { recordCode, sealRecord } from '../../src/content/seal-record.ts';
import { type PlayRecord, toRecord } from '../../src/core/replay/record.ts';
import { verify } from '../../src/core/replay/verify.ts';
import { scoreOf } from '../../src/core/score/score.ts';
import { beginSession } from '../../src/core/session/session.ts';
import { fixtureLevel } from '../core/support/levels.ts';
import { playPerfectly } from '../core/support/play.ts';

const RECORD: PlayRecord = {
  format: 1,
  rules: 4,
  level: 'monday',
  digest: 'ab'.repeat(32),
  seed: 7,
  decisions: [
    { type: 'stamp', verdict: 'report', ms: 1200 },
    { type: 'next', ms: 0 },
  ],
};
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Whether the check character fits: the digits as a polynomial over the field of 32 elements, at 2. */
function isWhole(code: string): boolean {
  const double = (digit: number): number => ((digit << 1) ^ (digit & 16 ? 37 : 0)) & 31;
  return [...code].reduce((sum, char) => double(sum) ^ ALPHABET.indexOf(char), 0) === 0;
}

test('the code of a record is for ever the same', () => {
  expect(recordCode(RECORD)).toBe('6RWZ-KPF0-RPGW-CFES');
});

test('the order in which a record was written does not matter, its content does', () => {
  const { seed, ...rest } = RECORD;
  expect(recordCode({ seed, ...rest })).toBe(recordCode(RECORD));
  expect(recordCode({ ...RECORD, seed: 8 })).not.toBe(recordCode(RECORD));
});

test('one character wrong, or two neighbours swapped, is never a whole code', () => {
  const code = recordCode(RECORD).replaceAll('-', '');
  expect(isWhole(code)).toBe(true);
  const wrong = [...code].flatMap((_, at) => [
    ...[...ALPHABET].map((char) => code.slice(0, at) + char + code.slice(at + 1)),
    code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2),
  ]);
  expect(wrong.filter((one) => one !== code && isWhole(one))).toEqual([]);
});

test('a saved record plays again to its score and its code', () => {
  const level = fixtureLevel('small');
  const played = playPerfectly(beginSession(level, 3));
  const { code, file } = sealRecord(toRecord(played));
  const saved = JSON.parse(file) as { triage: string; format: number; code: string; record: PlayRecord };
  expect(Object.keys(saved).sort()).toEqual(['code', 'format', 'record', 'triage']);
  expect(saved).toMatchObject({ triage: 'record', format: 1, code });
  expect(recordCode(saved.record)).toBe(code);
  expect(verify(level, saved.record)).toMatchObject({
    ok: true,
    value: { finished: true, score: { points: scoreOf(played).points } },
  });
});

test('a saved record holds nothing about the player', () => {
  const reader = { first: 'Ada', city: 'Ghent', gender: 'f' } as const;
  const { file } = sealRecord(toRecord(beginSession(fixtureLevel('small'), 3, { reader })));
  expect(file).not.toMatch(/Ada|Ghent/);
});
