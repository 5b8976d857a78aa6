import type { Session } from '../session/session.ts';
import { scoreOf } from './score.ts';

/** How one letter or call went, without a word of what it was. */
export type Square = 'full' | 'part' | 'none';

export type Squares = { readonly letters: readonly Square[]; readonly calls: readonly Square[] };

/**
 * A letter is `full` if judged right with right evidence, `part` if judged right, else `none`; a call is `full`
 * if nothing was given away and it was checked, `part` for one of both. In the order of the shift.
 */
export function squaresOf(session: Session): Squares {
  const score = scoreOf(session);
  return {
    letters: session.inbox.letters.map(({ index }) => {
      const found = score.letters.find((one) => one.index === index);
      if (found === undefined || !found.right) return 'none';
      return found.worth === 'right' ? 'full' : 'part';
    }),
    calls: session.inbox.calls.map((_, at) => {
      const found = score.calls.find((one) => one.index === at)?.score;
      const done = [found?.kept ?? 0, found?.checked ?? 0].filter((points) => points > 0).length;
      return done === 2 ? 'full' : done === 1 ? 'part' : 'none';
    }),
  };
}
