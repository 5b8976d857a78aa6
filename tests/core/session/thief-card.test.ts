import { describe, expect, it } from 'vitest';
import { LEAKS } from '../../../src/core/level/words.ts';
import { beginSession, type Session } from '../../../src/core/session/session.ts';
import { thiefCard } from '../../../src/core/session/thief-card.ts';
import { fixtureLevel } from '../support/levels.ts';
import {
  playPerfectly,
  playShift,
  rightEvidence,
  rightVerdict,
  stamp,
  string,
  WRONG_EVIDENCE,
  wrongVerdict,
} from '../support/play.ts';

const small = fixtureLevel('small');
const fresh = beginSession(small, 1);
const whats = (session: Session) => thiefCard(session).map((line) => line.what);
const stale = (session: Session) => thiefCard(session).flatMap((line) => (line.stale ? [line.what] : []));
const lootOf = (session: Session) => [
  ...new Set(session.inbox.letters.flatMap((letter) => letter.after ?? [])),
];

describe('what the thief knows', () => {
  it('is the leak when the first shift begins, nothing of it out of date', () => {
    expect(whats(fresh)).toEqual(LEAKS);
    expect(stale(fresh)).toEqual([]);
    expect(thiefCard(fresh).some((line) => line.today)).toBe(false);
  });

  it('grows by what each trusted fake was after', () => {
    const fooled = playShift(fresh, (letter) => [stamp(wrongVerdict(letter))]);
    expect(whats(fooled)).toEqual([...LEAKS, ...lootOf(fresh)]);
    expect(
      thiefCard(fooled)
        .filter((line) => line.today)
        .map((line) => line.what),
    ).toEqual(lootOf(fresh));
  });

  it('ages by one line, from the foot, for each fake reported with right evidence', () => {
    expect(stale(playPerfectly(fresh))).toEqual(LEAKS.slice(-3));
  });

  it('does not age for a report without evidence or with wrong evidence', () => {
    const bare = playShift(fresh, (letter) => [stamp(rightVerdict(letter))]);
    const wrong = playShift(fresh, (letter) => [string(WRONG_EVIDENCE), stamp(rightVerdict(letter))]);
    expect([stale(bare), stale(wrong)]).toEqual([[], []]);
  });

  it('does not move for genuine letters, trusted or reported', () => {
    const play = playShift(fresh, (letter) =>
      letter.genuine ? [string(rightEvidence(letter)), stamp('report')] : [stamp('report')],
    );
    expect(thiefCard(play)).toEqual(thiefCard(fresh));
  });

  it('begins the next day with what the days before left behind, which is the first to age', () => {
    const tuesday = beginSession(small, 2, { carry: { loot: ['code', 'manager'], yesterday: null } });
    expect(whats(tuesday)).toEqual([...LEAKS, 'code', 'manager']);
    expect(stale(tuesday)).toEqual([]);
    expect(thiefCard(tuesday).some((line) => line.today)).toBe(false);
    expect(stale(playPerfectly(tuesday))).toEqual([LEAKS.at(-1), 'code', 'manager']);
  });

  it('holds no line twice, whatever was given away before', () => {
    const carried = beginSession(small, 1, {
      carry: { loot: lootOf(fresh), yesterday: null },
    });
    const fooled = playShift(carried, (letter) => [stamp(wrongVerdict(letter))]);
    expect(whats(fooled)).toEqual([...LEAKS, ...lootOf(fresh)]);
    expect(thiefCard(fooled).some((line) => line.today)).toBe(false);
  });
});
