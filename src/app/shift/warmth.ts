import { scoreOf } from '../../core/score/score.ts';
import type { Session } from '../../core/session/session.ts';

/** Right verdicts in a row up to the last letter or parcel, at most 3: the lamp's warmth. */
export function warmthOf(session: Session): number {
  const { letters, parcels } = scoreOf(session);
  const judged = [...letters, ...parcels];
  const run = [...judged].reverse().findIndex((one) => !one.right);
  return Math.min(3, run < 0 ? judged.length : run);
}
