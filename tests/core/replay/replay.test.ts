import { describe, expect, it } from 'vitest';
import { type PlayRecord, replay, toRecord } from '../../../src/core/replay/record.ts';
import { verify } from '../../../src/core/replay/verify.ts';
import { RULES_VERSION } from '../../../src/core/rules-version.ts';
import { scoreOf } from '../../../src/core/score/score.ts';
import type { Decision } from '../../../src/core/session/decision.ts';
import { beginSession } from '../../../src/core/session/session.ts';
import { fixtureLevel, seedsTo, shippedLevels } from '../support/levels.ts';
import { playPerfectly } from '../support/play.ts';
import { playAtRandom } from '../support/random-player.ts';

const small = fixtureLevel('small');
const monday = shippedLevels().find((level) => level.id === 'monday') ?? small;
const record = toRecord(playPerfectly(beginSession(small, 7, { clock: 'off' })));

/** A record that went through a file. */
const filed = (one: PlayRecord): PlayRecord => JSON.parse(JSON.stringify(one)) as PlayRecord;

describe('a record', () => {
  it('of any of 1,000 shifts plays again to the same state and score', { timeout: 60_000 }, () => {
    const ends = new Set<string>();
    for (const seed of seedsTo(1000)) {
      const played = playAtRandom(seed % 4 === 0 ? monday : small, seed);
      const again = replay(played.level, filed(toRecord(played)));
      if (!again.ok) throw new Error(`seed ${seed}: ${JSON.stringify(again.error)}`);
      expect(again.value).toEqual(played);
      expect(scoreOf(again.value)).toEqual(scoreOf(played));
      ends.add(played.timeUp ? 'time up' : played.phase);
    }
    expect(ends).toEqual(new Set(['sorting', 'feedback', 'done', 'time up']));
  });

  it('keeps nothing about the player', () => {
    expect(Object.keys(record)).toEqual(['format', 'rules', 'level', 'digest', 'seed', 'decisions']);
  });

  it('scores the same for another reader and after other days', () => {
    const reader = { first: 'Zoé', city: 'Namur', gender: 'f' } as const;
    const again = replay(small, record, { reader, carry: { loot: ['code'], yesterday: null } });
    expect(again.ok && scoreOf(again.value).points).toBe(840);
    expect(again.ok && again.value.reader).toEqual(reader);
  });
});

describe('a verified record', () => {
  it('tells its score, its time and whether it was finished', () => {
    expect(verify(small, filed(record))).toMatchObject({
      ok: true,
      value: { score: { points: 840, perfect: 840, medal: 'gold' }, ms: 0, finished: true },
    });
    const half = { ...record, decisions: record.decisions.slice(0, 4) };
    expect(verify(small, half)).toMatchObject({ ok: true, value: { finished: false } });
  });

  it('is refused under other rules', () => {
    const other = { ...record, rules: RULES_VERSION + 1 };
    expect(verify(small, other)).toEqual({
      ok: false,
      error: { code: 'replay/other_rules', rules: RULES_VERSION + 1 },
    });
  });

  it('is refused for another level, and for a level that has changed', () => {
    for (const other of [
      { ...record, level: 'monday' },
      { ...record, digest: 'f'.repeat(64) },
    ]) {
      expect(verify(small, other)).toMatchObject({ ok: false, error: { code: 'replay/other_level' } });
    }
  });

  const tampered: readonly [string, readonly Decision[], number][] = [
    ['a decision is taken out', record.decisions.filter((_, at) => at !== 3), 3],
    ['a decision stands twice', [...record.decisions.slice(0, 3), ...record.decisions.slice(2)], 3],
    ['one more follows the end', [...record.decisions, { type: 'next', ms: 0 }], record.decisions.length],
    ['time runs backwards', record.decisions.map((one) => ({ ...one, ms: -1 })), 0],
    ['a verdict is made up', [{ type: 'stamp', verdict: 'both', ms: 0 } as unknown as Decision], 0],
    ['a decision is of no known kind', [{ type: 'win', ms: 0 } as unknown as Decision], 0],
    ['evidence is tied to nothing', [{ type: 'string', part: 'gold', rule: 'domain', ms: 0 }], 0],
  ];

  it.each(tampered)('is refused at the place where %s', (_what, decisions, at) => {
    expect(verify(small, { ...record, decisions })).toMatchObject({
      ok: false,
      error: { code: 'replay/refused', at },
    });
  });

  it('scores what was done, not what another seed would have made of it', () => {
    const moved = verify(small, { ...record, seed: 8 });
    expect(moved.ok && moved.value.score.points === 840).toBe(false);
  });
});
