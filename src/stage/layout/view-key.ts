import type { StageView } from '../../app/ports/stage.ts';
import { clockStep } from './clock-angles.ts';

/** Two views with the same key look the same. */
export function viewKey(view: StageView): string {
  return JSON.stringify({ ...view, clock: clockStep(view.clock) });
}

/** Whether the hands of the clock are all that tells two views apart. */
export function onlyClockMoved(before: StageView, after: StageView): boolean {
  return viewKey({ ...before, clock: null }) === viewKey({ ...after, clock: null });
}
