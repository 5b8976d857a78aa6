import type { Level } from './level.ts';

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

export function summaryOf(level: Level): LevelSummary {
  const { id, title, order, languages, guided, shelf, optional, sittings, certificate } = level;
  const { minutes, newRule, teaches, digest, letters, parcels, calls } = level;
  const shown = { id, title, order, languages, guided, shelf, optional, sittings, certificate };
  const counts = { count: letters.count, parcels: parcels.count, calls: calls.length };
  return { ...shown, minutes, newRule, teaches, digest, ...counts };
}
