import type { LevelSummary } from '../../app/ports/levels.ts';

/** Whether a level stands in the choice of shifts: today's post and practice have their own ways in. */
export function isListed({ guided, shelf }: LevelSummary): boolean {
  return !guided && (shelf === 'week' || shelf === 'express');
}
