import type { Desk } from '../../app/shift/desk.ts';

/** While feedback is read no part can be picked up: what scrolls must then be a stop of the Tab key itself. */
export function scrollStop(desk: Desk): 0 | undefined {
  return desk.feedback.value === null ? undefined : 0;
}
