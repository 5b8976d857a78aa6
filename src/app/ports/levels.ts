import type { Level } from '../../core/level/level.ts';
import type { LevelSummary } from '../../core/level/summary.ts';

export type LevelsPort = {
  readonly list: () => readonly LevelSummary[];
  /** Null for an unknown id, or when the level's file cannot be fetched. */
  readonly load: (id: string) => Promise<Level | null>;
};
