import type { Level } from '../../core/level/level.ts';
import {
  EVERY_TOOL,
  HONEST,
  honestShare,
  strategiesFor,
  strategyShare,
} from '../../core/simulate/strategies.ts';
import { EXIT, type Exit, jsonLine, type Output, table } from '../output.ts';

export type StrategiesOptions = {
  readonly seed: number;
  readonly shifts: number;
  readonly json: boolean;
  readonly lang: string;
};

/** The honest reader whom no player who does not read may beat. */
const BAR = 1.5;

/** `triage strategies LEVEL`: mean share of perfect; exit 1 if somebody who does not read beats honest d′ 1.5 (a guided letter is not scored). */
export function strategies(level: Level, options: StrategiesOptions, output: Output): Exit {
  const { seed, shifts } = options;
  const honest = HONEST.map((dPrime) => ({
    player: `honest-${dPrime}`,
    share: honestShare(level, dPrime, seed, shifts),
  }));
  const others = strategiesFor(level).map((strategy) => ({
    player: strategy,
    share: strategyShare(level, strategy, seed, shifts),
  }));
  const everyTool = { player: EVERY_TOOL, share: strategyShare(level, EVERY_TOOL, seed, shifts) };
  const rows = [...others, everyTool, ...honest];
  if (options.json) for (const row of rows) jsonLine(output, row);
  else table(output, [['player', 'share'], ...rows.map(({ player, share }) => [player, share.toFixed(4)])]);
  if (level.guided) return EXIT.good;
  const bar = honest.find((one) => one.player === `honest-${BAR}`)?.share ?? 0;
  const beaten = others.filter((one) => one.share > bar);
  for (const one of beaten) {
    output.err(
      options.lang === 'fr'
        ? `triage : ${one.player} (${one.share}) bat honest-${BAR} (${bar}).`
        : `triage: ${one.player} (${one.share}) beats honest-${BAR} (${bar}).`,
    );
  }
  return beaten.length > 0 ? EXIT.findings : EXIT.good;
}
