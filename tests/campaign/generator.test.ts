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

/** `TRIAGE_SHARE=0.1` runs a tenth of it: what guards a release. */
const SHARE = Number(process.env['TRIAGE_SHARE'] ?? 1);
const LAWS = Math.ceil(10_000 * SHARE);
const PLACES = Math.ceil(20_000 * SHARE);
const REPLAYS = Math.ceil(5000 * SHARE);
const SHIFTS = Math.ceil(3000 * SHARE);
/** Four times the chance deviation of a share near a half, over so many seeds. */
const PLACE_LIMIT = 0.0145 / Math.sqrt(SHARE);

describe.each(levels.map((level): [string, Level] => [level.id, level]))('%s', (_id, level) => {
  it(`keeps every law of a shift over ${LAWS} seeds`, () => {
    expect(brokenLaws(level, seedsTo(LAWS), [...SHIFT_LAWS, ...TEXT_LAWS])).toEqual([]);
  });

  it(`does not tell the truth by the place of a letter, over ${PLACES} seeds`, () => {
    const { count, fakes } = level.letters;
    const expected = (count - fakes) / count;
    expect(
      genuineByPlace(level, seedsTo(PLACES)).filter((share) => Math.abs(share - expected) > PLACE_LIMIT),
    ).toEqual([]);
  });

  it(`plays ${REPLAYS} random shifts again to the same state and score`, () => {
    for (const seed of seedsTo(REPLAYS)) {
      const played = playAtRandom(level, seed);
      const again = replay(level, toRecord(played));
      expect(again).toEqual({ ok: true, value: played });
      expect(scoreOf(played).points).toBeGreaterThanOrEqual(0);
    }
  });

  it(`is beaten by nobody who does not read, over ${SHIFTS} shifts`, () => {
    if (level.guided || level.id === 'third-language') return;
    const bar = honestShare(level, 1.5, 1, SHIFTS);
    const table = strategiesFor(level).map((strategy) => ({
      strategy,
      share: strategyShare(level, strategy, 1, SHIFTS),
    }));
    expect(
      table.filter(({ share }) => share > bar),
      JSON.stringify({ bar, table }),
    ).toEqual([]);
  });
});
