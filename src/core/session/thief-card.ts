import { LEAKS, type Leak, type Loot } from '../level/words.ts';
import { isRightString } from '../score/evidence.ts';
import type { Session } from './session.ts';

export type ThiefLine = {
  readonly what: Leak | Loot;
  /** Out of date: what the thief knows there is worth nothing any more. */
  readonly stale: boolean;
  /** Given away in this shift. */
  readonly today: boolean;
};

/**
 * What the thief knows now: the leak, what earlier days gave away, what today's trusted fakes gave away. Each
 * fake reported with right evidence makes the last line that still holds out of date: first what was given
 * away, then the ids and upwards; a name is the last thing to change. It moves no points.
 */
export function thiefCard(session: Session): readonly ThiefLine[] {
  let lines: readonly ThiefLine[] = [...LEAKS, ...session.carry.loot].map((what) => ({
    what,
    stale: false,
    today: false,
  }));
  const onTelephone = (last: number): void => {
    for (const { index, call } of session.calls) {
      if (session.inbox.calls[index]?.at !== last) continue;
      for (const what of call.given) lines = gain(lines, what);
      const unmasked = !call.scenario.genuine && call.outcome === 'calledBack' && call.given.length === 0;
      if (unmasked) lines = age(lines);
    }
  };
  for (const outcome of session.outcomes) {
    onTelephone(outcome.index);
    const letter = session.inbox.letters[outcome.index];
    if (letter === undefined || letter.genuine) continue;
    if (outcome.verdict === 'trust') lines = gain(lines, letter.after);
    else if (isRightString(letter, outcome.string)) lines = age(lines);
  }
  onTelephone(session.outcomes.length);
  return lines;
}

function gain(lines: readonly ThiefLine[], what: Loot | null): readonly ThiefLine[] {
  if (what === null || lines.some((line) => line.what === what && !line.stale)) return lines;
  return [...lines.filter((line) => line.what !== what), { what, stale: false, today: true }];
}

function age(lines: readonly ThiefLine[]): readonly ThiefLine[] {
  const last = lines.findLastIndex((line) => !line.stale);
  return lines.map((line, at) => (at === last ? { ...line, stale: true } : line));
}
