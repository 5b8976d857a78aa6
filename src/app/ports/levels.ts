import type { Level } from '../../core/level/level.ts';

/** What the choice of shift shows; the level itself is loaded when it is chosen. */
export type LevelSummary = Pick<
  Level,
  | 'id'
  | 'title'
  | 'order'
  | 'languages'
  | 'guided'
  | 'shelf'
  | 'optional'
  | 'sittings'
  | 'certificate'
  | 'minutes'
  | 'newRule'
  | 'teaches'
  | 'digest'
> & {
  /** Letters, parcels, and times that the telephone rings. */
  readonly count: number;
  readonly parcels: number;
  readonly calls: number;
};

export type LevelsPort = {
  readonly list: () => readonly LevelSummary[];
  /** Null for an unknown id, or when the level's file cannot be fetched. */
  readonly load: (id: string) => Promise<Level | null>;
};
