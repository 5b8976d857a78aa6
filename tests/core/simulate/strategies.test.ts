import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/core/level/level.ts';
import { openStream } from '../../../src/core/random/stream.ts';
import { discernment } from '../../../src/core/score/discernment.ts';
import { scoreOf } from '../../../src/core/score/score.ts';
import { chanceOf, simulateShift } from '../../../src/core/simulate/player.ts';
import {
  HONEST,
  honestShare,
  type STRATEGIES,
  strategiesFor,
  strategyShare,
} from '../../../src/core/simulate/strategies.ts';
import { fixtureLevel, seedsTo, shippedLevels } from '../support/levels.ts';

/** Shifts a player: the share then moves by some 0.02 from one set of seeds to the next; the margin is 0.1. */
const SHIFTS = 120;
const BAR = 1.5;

/** A guided letter is unscored; strategies are held for shifts that give points. */
const scored = shippedLevels().filter((level) => !level.guided);

describe.each(scored.map((level): [string, Level] => [level.id, level]))('on %s', (_id, level) => {
  it('nobody who does not read beats an honest reader of d′ 1.5', { timeout: 60_000 }, () => {
    const bar = honestShare(level, BAR, 1, SHIFTS);
    const table = strategiesFor(level).map((strategy) => ({
      strategy,
      share: strategyShare(level, strategy, 1, SHIFTS),
    }));
    const beaten = table.filter(({ share }) => share > bar);
    const shown = table.map(({ strategy, share }) => `${strategy} ${share}`).join(', ');
    expect(beaten, `honest-${BAR} has ${bar}; ${shown}`).toEqual([]);
  });
});

describe('a player who does not read', () => {
  const small = fixtureLevel('small');
  const share = (strategy: (typeof STRATEGIES)[number], level = small): number =>
    strategyShare(level, strategy, 1, SHIFTS);

  it('gets half of the verdicts, and no evidence, by one tray alone', () => {
    for (const strategy of ['report-all', 'trust-all'] as const) {
      expect(share(strategy)).toBeGreaterThan(0.28);
      expect(share(strategy)).toBeLessThan(0.45);
    }
  });

  it('is helped by a tool where that tool settles letters', () => {
    expect(share('site-only')).toBeGreaterThan(share('hang-up') + 0.05);
    expect(share('loupe-only')).toBeGreaterThan(share('hang-up') + 0.02);
  });

  it('is not helped by a tool that the desk lacks', () => {
    const loupeAlone = fixtureLevel('third-language');
    const difference = share('site-only', loupeAlone) - share('hang-up', loupeAlone);
    expect(Math.abs(difference)).toBeLessThan(0.1);
  });
});

describe('a simulated player', () => {
  const small = fixtureLevel('small');

  it('does better the better it judges', () => {
    const shares = HONEST.map((dPrime) => honestShare(small, dPrime, 1, SHIFTS));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('plays the same shift whenever it is asked', () => {
    const play = () => simulateShift(small, 3, { dPrime: 1.5, bias: 0 }, 0);
    expect(play()).toEqual(play());
  });

  it('judges near the discernment and bias it was given', () => {
    const counts = { hits: 0, fakes: 0, falseAlarms: 0, genuine: 0 };
    for (const seed of seedsTo(400)) {
      const one = scoreOf(simulateShift(small, seed, { dPrime: 2, bias: 0.3 }, seed)).counts;
      counts.hits += one.hits;
      counts.fakes += one.fakes;
      counts.falseAlarms += one.falseAlarms;
      counts.genuine += one.genuine;
    }
    const { dPrime, c } = discernment(counts);
    expect(Math.abs(dPrime - 2)).toBeLessThan(0.5);
    expect(Math.abs(c - 0.3)).toBeLessThan(0.3);
  });

  it('takes 20 seconds a letter and its reading time, whole milliseconds', () => {
    const { outcomes } = simulateShift(small, 3, { dPrime: 1.5, bias: 0 }, 0);
    expect(outcomes.every(({ ms }) => Number.isInteger(ms) && ms > 20_000 && ms < 60_000)).toBe(true);
  });

  it.each([
    [0, 0.5],
    [1, 0.8413],
    [-1, 0.1587],
  ])('acts with probability Φ(%d) = %d', (x, p) => {
    const stream = openStream(9, 'phi', String(x));
    const share = Array.from({ length: 20_000 }, () => chanceOf(x, stream)).filter(Boolean).length / 20_000;
    expect(Math.abs(share - p)).toBeLessThan(0.02);
  });
});
