import type { LevelSummary } from '../../core/level/summary.ts';

type Offered = Pick<LevelSummary, 'id' | 'guided' | 'shelf' | 'optional'>;

/**
 * The shift to propose next: express to those who have not begun the week, then its days in order, and what is
 * optional last. Undefined when all were played.
 */
export function nextShift<T extends Offered>(
  levels: readonly T[],
  played: ReadonlySet<string>,
): T | undefined {
  const shipped = levels.filter(({ guided }) => !guided);
  const week = shipped.filter(({ shelf }) => shelf === 'week');
  const express = shipped.filter(({ shelf }) => shelf === 'express');
  const begun = week.some(({ id }) => played.has(id));
  return [
    ...(begun ? [] : express),
    ...week.filter(({ optional }) => !optional),
    ...week.filter(({ optional }) => optional),
  ].find(({ id }) => !played.has(id));
}
