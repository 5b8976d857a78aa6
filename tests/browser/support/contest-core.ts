import { readScores } from '../../../src/content/contest/read-scores.ts';
import { openSeeds } from '../../../src/content/contest/start-code.ts';
import { writeScore } from '../../../src/content/contest/write-score.ts';
import { type Entry, judge } from '../../../src/core/board/entry.ts';
import type { Level } from '../../../src/core/level/level.ts';
import { toRecord } from '../../../src/core/replay/record.ts';
import { createShifts } from '../../../src/core/replay/shifts.ts';
import { simulateShift } from '../../../src/core/simulate/player.ts';

/** The score file of a simulated shift, as this engine makes it. */
export function makeFile(level: Level, seed: number): string {
  const session = simulateShift(level, seed, { dPrime: 1.5, bias: 0 }, seed);
  const who = { format: 1, nickname: `Zoé ${seed}`, team: null, event: null } as const;
  return writeScore({ ...who, record: toRecord(session) }).file;
}

/** What this engine finds in score files, digests and recomputed points included. */
export function judgeFiles(level: Level, files: readonly string[]): readonly (Entry | null)[] {
  const shifts = createShifts(level);
  return files.map((file) => {
    const [read] = readScores(new TextEncoder().encode(file));
    return read?.ok === true ? judge('x', read.value, () => shifts) : null;
  });
}

/** The bits that a start code opens, as text. */
export async function seedsOf(code: string): Promise<string> {
  return (await openSeeds({ id: '0123456789ABCDEF' }, code)).join();
}
