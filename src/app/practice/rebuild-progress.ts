import type { Level } from '../../core/level/level.ts';
import { replay } from '../../core/replay/record.ts';
import { topicsOf } from '../../core/score/topics-of.ts';
import type { Progress, ShiftResult } from '../saved/types.ts';
import { advance } from './advance.ts';
import { noProgress } from './no-progress.ts';

export type RebuildPorts = {
  /** The level that a result was played on; null where it cannot be had any more. */
  readonly levelOf: (result: ShiftResult) => Promise<Level | null>;
  /** Lets the page draw between two results. */
  readonly breathe: () => Promise<void>;
};

/** Progress out of stored results, for those who played before it was kept; what cannot be replayed is left out. */
export async function rebuildProgress(
  profile: string,
  results: readonly ShiftResult[],
  { levelOf, breathe }: RebuildPorts,
): Promise<Progress> {
  let progress = noProgress(profile);
  for (const result of [...results].sort((a, b) => a.finishedAt - b.finishedAt)) {
    await breathe();
    const level = await levelOf(result);
    if (level === null) continue;
    const played = replay(level, result.record, { reader: result.reader, carry: result.carry });
    if (played.ok) progress = advance(progress, topicsOf(played.value), result.finishedAt);
  }
  return progress;
}
