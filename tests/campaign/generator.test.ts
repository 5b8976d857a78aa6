// Thousands of seeds: the laws of every shift, truth by place, replays, and strategies with more players.
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/core/level/level.ts';
import { replay, toRecord } from '../../src/core/replay/record.ts';
import { scoreOf } from '../../src/core/score/score.ts';
import { honestShare, strategiesFor, strategyShare } from '../../src/core/simulate/strategies.ts';
import { fixtureLevel, seedsTo, shippedLevels } from '../core/support/levels.ts';
import { playAtRandom } from '../core/support/random-player.ts';
import { brokenLaws, genuineByPlace, SHIFT_LAWS } from '../core/support/shift-laws.ts';
import { TEXT_LAWS } from '../core/support/text-laws.ts';

const levels = [...shippedLevels(), fixtureLevel('small'), fixtureLevel('third-language')];

describe.each(levels.map((level): [string, Level] => [level.id, level]))('%s', (_id, level) => {
  it('keeps every law of a shift over 10,000 seeds', () => {
    expect(brokenLaws(level, seedsTo(10_000), [...SHIFT_LAWS, ...TEXT_LAWS])).toEqual([]);
  });

  it('does not tell the truth by the place of a letter, over 20,000 seeds', () => {
    const { count, fakes } = level.letters;
    const expected = (count - fakes) / count;
    expect(
      genuineByPlace(level, seedsTo(20_000)).filter((share) => Math.abs(share - expected) > 0.0145),
    ).toEqual([]);
  });

  it('plays 5,000 random shifts again to the same state and score', () => {
    for (const seed of seedsTo(5000)) {
      const played = playAtRandom(level, seed);
      const again = replay(level, toRecord(played));
      expect(again).toEqual({ ok: true, value: played });
      expect(scoreOf(played).points).toBeGreaterThanOrEqual(0);
    }
  });

  it('is beaten by nobody who does not read, over 3,000 shifts', () => {
    if (level.guided || level.id === 'third-language') return;
    const bar = honestShare(level, 1.5, 1, 3000);
    const table = strategiesFor(level).map((strategy) => ({
      strategy,
      share: strategyShare(level, strategy, 1, 3000),
    }));
    expect(
      table.filter(({ share }) => share > bar),
      JSON.stringify({ bar, table }),
    ).toEqual([]);
  });
});
