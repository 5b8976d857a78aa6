import type { Level } from '../../core/level/level.ts';
import { discernment } from '../../core/score/discernment.ts';
import { scoreOf } from '../../core/score/score.ts';
import { simulateShift } from '../../core/simulate/player.ts';
import { scoreSaver } from '../contest/save-scores.ts';
import { EXIT, type Exit, jsonLine, type Output, table } from '../output.ts';

export type SimulateOptions = {
  readonly players: number;
  readonly dPrime: number;
  readonly bias: number;
  readonly seed: number;
  readonly sameSeed: boolean;
  /** A folder for a score file of each. */
  readonly save?: string;
  readonly json: boolean;
};

/** `triage simulate LEVEL`: one shift for each of N simulated players, on seeds S, S+1, … or all on S. */
export function simulate(level: Level, options: SimulateOptions, output: Output): Exit {
  const { players, dPrime, bias, sameSeed, save } = options;
  const keep = save === undefined ? null : scoreSaver(save, players);
  const rows = Array.from({ length: players }, (_, player) => {
    const seed = options.seed + (sameSeed ? 0 : player);
    const session = simulateShift(level, seed, { dPrime, bias }, player);
    keep?.(session, player);
    const score = scoreOf(session);
    const { hits, falseAlarms, fakes, genuine } = score.counts;
    const seen = discernment({ hits, fakes, falseAlarms, genuine });
    return {
      player,
      seed,
      score: score.points,
      perfect: score.perfect,
      dPrime: seen.dPrime,
      c: seen.c,
      seconds: Math.round(session.ms / 1000),
    };
  });
  if (options.json) for (const row of rows) jsonLine(output, row);
  else {
    const keys = ['player', 'seed', 'score', 'perfect', 'dPrime', 'c', 'seconds'] as const;
    table(output, [keys, ...rows.map((row) => keys.map((key) => String(row[key])))]);
  }
  return EXIT.good;
}
