import type { Level } from '../../core/level/level.ts';
import { practiceLevel } from '../../core/practice/practice-level.ts';

/** The level that a shift was played on: of a round of practice it is made again from its topics. */
export function playedLevel(base: Level, practice: readonly string[] | null): Level {
  return practice === null ? base : practiceLevel(base, practice);
}
