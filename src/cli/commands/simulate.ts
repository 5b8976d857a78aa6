import type { Level } from '../../core/level/level.ts';
import { discernment } from '../../core/score/discernment.ts';
import { scoreOf } from '../../core/score/score.ts';
import { simulateShift } from '../../core/simulate/player.ts';
import { EXIT, type Exit, jsonLine, type Output, table } from '../output.ts';

export type SimulateOptions = {
  readonly players: number;
  readonly dPrime: number;
  readonly bias: number;
  readonly seed: number;
  readonly json: boolean;
};

/** `triage simulate LEVEL`: one shift for each of N simulated players, on seeds S, S+1, … */
export function simulate(level: Level, options: SimulateOptions, output: Output): Exit {
  const rows = Array.from({ length: options.players }, (_, player) => {
    const seed = options.seed + player;
    const session = simulateShift(level, seed, { dPrime: options.dPrime, bias: options.bias }, player);
    const score = scoreOf(session);
    const { hits, falseAlarms, fakes, genuine } = score.counts;
    const { dPrime, c } = discernment({ hits, fakes, falseAlarms, genuine });
    return {
      player,
      seed,
      score: score.points,
      perfect: score.perfect,
      dPrime,
      c,
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
