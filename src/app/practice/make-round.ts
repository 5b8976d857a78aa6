import type { Level } from '../../core/level/level.ts';
import { fitRound, type Round } from '../../core/practice/fit-round.ts';
import type { Progress } from '../saved/types.ts';
import { dueTopics, laterTopics } from './standing.ts';

/** A round for what is due, then for what was missed before; without either, letters from the whole library. */
export function makeRound(base: Level, progress: Progress | null, seed: number, now: number): Round {
  const missed = laterTopics(progress, now).filter((topic) => (progress?.topics[topic]?.wrong ?? 0) > 0);
  return fitRound(base, [...dueTopics(progress, now), ...missed], seed);
}
