import { scoreOf } from '../../core/score/score.ts';
import type { Session } from '../../core/session/session.ts';

/** How a long shift stands between two sittings: only what the stamps have told already. */
export type Interlude = {
  readonly sorted: number;
  readonly waiting: number;
  readonly reported: number;
  /** Fakes and genuine letters among those sorted; how many wait is not told. */
  readonly fakes: number;
  readonly kept: number;
  readonly genuine: number;
  readonly points: number;
};

/** The pause that is offered before the letter at hand; null where a sitting goes on. */
export function interludeOf(session: Session): Interlude | null {
  const { level, inbox, index, phase } = session;
  const count = inbox.letters.length;
  const begins = Array.from({ length: level.sittings - 1 }, (_, at) =>
    Math.ceil(((at + 1) * count) / level.sittings),
  );
  if (phase !== 'sorting' || !begins.includes(index)) return null;
  const { counts, points } = scoreOf(session);
  return {
    sorted: index,
    waiting: count - index,
    reported: counts.hits,
    fakes: counts.hits + counts.misses,
    kept: counts.correctRejections,
    genuine: counts.correctRejections + counts.falseAlarms,
    points,
  };
}
