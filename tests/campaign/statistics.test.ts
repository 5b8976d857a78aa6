// Numbers of each shift of the week and of express: chance, what a count of right verdicts tells, difficulty, minutes.
import { describe, expect, it } from 'vitest';
import { twoSidedAuc } from '../../src/cli/shortcuts/auc.ts';
import { minutesGiven } from '../../src/content/checks/check-shift.ts';
import { expectedMinutes } from '../../src/content/checks/expected-minutes.ts';
import type { Level } from '../../src/core/level/level.ts';
import { generateInbox } from '../../src/core/mail/generate/inbox.ts';
import { scoreOf } from '../../src/core/score/score.ts';
import { simulateShift } from '../../src/core/simulate/player.ts';
import { honestShare, STRATEGIES, strategyShare } from '../../src/core/simulate/strategies.ts';
import { seedsTo, shippedLevels } from '../core/support/levels.ts';

const levels = shippedLevels().filter(({ shelf, guided }) => !guided && ['week', 'express'].includes(shelf));
const week = levels.filter(({ shelf }) => shelf === 'week');
const eightLetters = week.filter(({ letters }) => letters.count === 8);
const long = week.filter(({ sittings }) => sittings > 1);

/** 500 seeds of 20 players are 10,000 sessions a level. */
const SEEDS = seedsTo(500);
const PLAYERS = 20;
const SHIFTS = 1000;
/** So many of the long shift, whose bar is close: its share then moves by 0.004. */
const LONG_SHIFTS = 3000;
/** Shifts a strategy; tests/core/simulate holds the same bar on every change. */
const STRATEGY_SHIFTS = 150;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);

/** Share of the variance of the score that is the seed's, not the player's luck: one-way random effects. */
function shareOfSeed(level: Level): number {
  const groups = SEEDS.map((seed) =>
    Array.from({ length: PLAYERS }, (_, name) => {
      const { points, perfect } = scoreOf(simulateShift(level, seed, { dPrime: 1.5, bias: 0 }, name));
      return points / perfect;
    }),
  );
  const all = mean(groups.map(mean));
  const between =
    (PLAYERS * groups.reduce((sum, group) => sum + (mean(group) - all) ** 2, 0)) / (groups.length - 1);
  const within =
    groups.reduce(
      (sum, group) => sum + group.reduce((inner, one) => inner + (one - mean(group)) ** 2, 0),
      0,
    ) /
    (groups.length * (PLAYERS - 1));
  const seed = Math.max(0, (between - within) / PLAYERS);
  return seed / (seed + within);
}

/** Right verdicts of a player in one shift; another seed each day, since luck with a seed is the same on all levels. */
function rightOf(level: Level, seed: number, dPrime: number): number {
  const { hits, correctRejections } = scoreOf(simulateShift(level, seed, { dPrime, bias: 0 }, seed)).counts;
  return hits + correctRejections;
}

const rights = new Map(
  [...eightLetters, ...long].map((level) => [
    level.id,
    [1, 2].map((dPrime) =>
      seedsTo(level.sittings > 1 ? LONG_SHIFTS : SHIFTS).map((seed) =>
        rightOf(level, level.order * LONG_SHIFTS + seed, dPrime),
      ),
    ),
  ]),
);

/** How often a player of d′ 2 has more right verdicts than one of d′ 1, ties counting half. */
function separation(weak: readonly number[], strong: readonly number[]): number {
  const marked = (values: readonly number[], fake: boolean) => values.map((value) => ({ fake, value }));
  return twoSidedAuc([...marked(weak, false), ...marked(strong, true)]);
}

const countsOf = (level: Level, at: 0 | 1): readonly number[] => rights.get(level.id)?.[at] ?? [];

/** Mean premise alignment of a level's fakes, and how many of them are very hard. */
function difficultyOf(level: Level): { readonly premise: number; readonly very: number } {
  const fakes = SEEDS.flatMap((seed) =>
    generateInbox(level, seed).letters.flatMap((one) => one.phishScale ?? []),
  );
  return {
    premise: mean(fakes.map((one) => one.premise)),
    very: mean(fakes.map((one) => (one.difficulty === 'very' ? 1 : 0))),
  };
}

const rows = levels.map((level) => {
  const bar = honestShare(level, 1.5, 1, STRATEGY_SHIFTS);
  const best = STRATEGIES.map((strategy) => ({
    strategy,
    share: strategyShare(level, strategy, 1, STRATEGY_SHIFTS),
  })).sort((a, b) => b.share - a.share)[0];
  return {
    level,
    seed: shareOfSeed(level),
    ...difficultyOf(level),
    minutes: level.languages.map((lang) => expectedMinutes(level, lang)),
    auc: rights.has(level.id) ? separation(countsOf(level, 0), countsOf(level, 1)) : null,
    bar,
    best,
  };
});

const pooled = separation(
  eightLetters.flatMap((level) => countsOf(level, 0)),
  eightLetters.flatMap((level) => countsOf(level, 1)),
);
const sumOver = (at: 0 | 1): readonly number[] =>
  seedsTo(SHIFTS).map((_, shift) =>
    eightLetters.reduce((sum, level) => sum + (countsOf(level, at)[shift] ?? 0), 0),
  );
const summed = separation(sumOver(0), sumOver(1));

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
console.log(
  [
    'level      seed     AUC    premise  very     min en/fr (a sitting)  best non-reader    honest-1.5',
    ...rows.map(({ level, seed, auc, premise, very, minutes, bar, best }) =>
      [
        level.id.padEnd(10),
        percent(seed).padEnd(8),
        (auc === null ? '–' : auc.toFixed(3)).padEnd(6),
        premise.toFixed(1).padEnd(8),
        percent(very).padEnd(8),
        `${minutes.map((one) => one.toFixed(1)).join(' / ')} of ${minutesGiven(level)}`.padEnd(22),
        `${best?.strategy} ${best?.share.toFixed(3)}`.padEnd(18),
        bar.toFixed(3),
      ].join(' '),
    ),
    `8-letter shifts: AUC of one shift, pooled over the days ${pooled.toFixed(3)}; of the week's sum ${summed.toFixed(3)}`,
  ].join('\n'),
);
describe.each(rows.map((row) => [row.level.id, row] as const))('%s', (_id, row) => {
  it('owes at most 5 % of the spread of scores to its seed', () => {
    expect(row.seed).toBeLessThanOrEqual(0.05);
  });

  it('is beaten by nobody who does not read', () => {
    expect(row.best?.share ?? 1, row.best?.strategy).toBeLessThanOrEqual(row.bar);
  });

  it('takes no longer than people are given', () => {
    for (const minutes of row.minutes) expect(minutes).toBeLessThanOrEqual(minutesGiven(row.level));
  });
});

describe('right verdicts', () => {
  it('of the long shift separate d′ 1 from d′ 2', () => {
    expect(long.length).toBeGreaterThan(0);
    for (const level of long)
      expect(separation(countsOf(level, 0), countsOf(level, 1))).toBeGreaterThanOrEqual(0.9);
  });

  it('of the week’s 8-letter shifts together separate them', () => {
    expect(summed).toBeGreaterThanOrEqual(0.78);
  });

  it('of a single 8-letter shift come as near to that as 8 verdicts can', () => {
    expect(pooled).toBeGreaterThanOrEqual(0.74);
  });
});

describe('from Monday to Sunday', () => {
  const days = rows.filter(({ level }) => level.shelf === 'week' && level.letters.count > 0);
  const falls = (of: (row: (typeof rows)[number]) => number): readonly string[] =>
    days.flatMap((row, at) => {
      const before = days[at - 1];
      return before !== undefined && of(row) < of(before) ? [`${before.level.id} → ${row.level.id}`] : [];
    });

  it('mean premise alignment does not fall', () => expect(falls(({ premise }) => premise)).toEqual([]));
  it('the share of very hard fakes does not fall', () => expect(falls(({ very }) => very)).toEqual([]));
});
