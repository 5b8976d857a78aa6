import { libraryFor, readSource } from '../../src/cli/files.ts';
import { readScores } from '../../src/content/contest/read-scores.ts';
import { writeScore } from '../../src/content/contest/write-score.ts';
import { parseLevel } from '../../src/content/parse-level.ts';
import { judge } from '../../src/core/board/entry.ts';
import { rankBoard } from '../../src/core/board/rank.ts';
import { toRecord } from '../../src/core/replay/record.ts';
import { createShifts } from '../../src/core/replay/shifts.ts';
import { simulateShift } from '../../src/core/simulate/player.ts';

/** What the measure of the board runs: what the page and the command run. */
export const core = {
  ...{ libraryFor, readSource, parseLevel, readScores, writeScore, judge, rankBoard },
  ...{ toRecord, createShifts, simulateShift },
};
