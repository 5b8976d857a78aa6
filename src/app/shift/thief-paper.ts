import { LEAKS } from '../../core/level/words.ts';
import { readerVars } from '../../core/mail/generate/world-vars.ts';
import type { Session } from '../../core/session/session.ts';
import { thiefCard } from '../../core/session/thief-card.ts';
import type { ThiefPaper } from './desk.ts';

/** The thief's card as it is read: a leaked line with its value, what was given away since without one. */
export function thiefPaper(session: Session): readonly ThiefPaper[] {
  const { persona, company } = session.inbox;
  const vars = readerVars(persona, company, session.reader);
  return thiefCard(session).map((line) => ({
    ...line,
    value: LEAKS.some((leak) => leak === line.what) ? String(vars[line.what] ?? '') : null,
  }));
}
