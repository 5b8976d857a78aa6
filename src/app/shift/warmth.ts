import { scoreOf } from '../../core/score/score.ts';
import type { Session } from '../../core/session/session.ts';

/** Right verdicts in a row up to the last letter, at most 3: the lamp's warmth. */
export function warmthOf(session: Session): number {
  const { letters } = scoreOf(session);
  const run = [...letters].reverse().findIndex((one) => !one.right);
  return Math.min(3, run < 0 ? letters.length : run);
}
