import { LEAKS, type Leak, type Loot } from '../level/words.ts';
import { isRightString } from '../score/evidence.ts';
import type { Session } from './session.ts';

export type ThiefLine = { readonly what: Leak | Loot; readonly stale: boolean; readonly today: boolean };

/**
 * What the thief knows now: the leak, what earlier days gave away, what today's trusted fakes gave away. Each
 * fake reported with right evidence makes the next line, from the top, out of date. It moves no points.
 */
export function thiefCard(session: Session): readonly ThiefLine[] {
  const letterAt = (index: number) => session.inbox.letters[index];
  const given = session.outcomes.flatMap((outcome) => {
    const letter = letterAt(outcome.index);
    return letter && !letter.genuine && outcome.verdict === 'trust' && letter.after ? [letter.after] : [];
  });
  const caught = session.outcomes.filter((outcome) => {
    const letter = letterAt(outcome.index);
    return letter && !letter.genuine && outcome.verdict === 'report' && isRightString(letter, outcome.string);
  }).length;
  const loot = [...new Set([...session.carry.loot, ...given])];
  const lines = [...LEAKS, ...loot];
  return lines.map((what, at) => ({
    what,
    stale: session.carry.stale.includes(at) || staleToday(session.carry.stale, at, caught),
    today: at >= LEAKS.length && !session.carry.loot.some((one) => one === what),
  }));
}

function staleToday(before: readonly number[], at: number, caught: number): boolean {
  const freshBefore = Array.from({ length: at }, (_, line) => line).filter(
    (line) => !before.includes(line),
  ).length;
  return !before.includes(at) && freshBefore < caught;
}
