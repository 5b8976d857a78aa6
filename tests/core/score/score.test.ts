import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/core/level/level.ts';
import type { Letter } from '../../../src/core/mail/letter.ts';
import { evidenceWorth } from '../../../src/core/score/evidence.ts';
import { scoreOf } from '../../../src/core/score/score.ts';
import type { Decision } from '../../../src/core/session/decision.ts';
import { beginSession, type Session } from '../../../src/core/session/session.ts';
import { fixtureLevel, shippedLevels } from '../support/levels.ts';
import {
  playPerfectly,
  playShift,
  rightEvidence,
  rightVerdict,
  stamp,
  string,
  take,
  WRONG_EVIDENCE,
  wrongVerdict,
} from '../support/play.ts';

const small = fixtureLevel('small');
const fresh = beginSession(small, 1, { clock: 'off' });
const PERFECT = 840;

const right = (letter: Letter): readonly Decision[] => [
  string(rightEvidence(letter)),
  stamp(rightVerdict(letter)),
];
const wrong = (letter: Letter): readonly Decision[] => [string(WRONG_EVIDENCE), stamp(wrongVerdict(letter))];

/** A shift with made-up numbers of fakes and genuine letters, to see how points are shared. */
function shiftOf(fakes: number, genuine: number): Session {
  const fake = fresh.inbox.letters.find((one) => !one.genuine);
  const real = fresh.inbox.letters.find((one) => one.genuine);
  if (fake === undefined || real === undefined) throw new Error('the small level has both kinds');
  const letters = Array.from({ length: fakes + genuine }, (_, index) => ({
    ...(index < fakes ? fake : real),
    index,
  }));
  return { ...fresh, inbox: { ...fresh.inbox, letters } };
}

describe('points', () => {
  it('of a perfect shift are 140 a letter', () => {
    expect(scoreOf(playPerfectly(fresh))).toMatchObject({
      points: PERFECT,
      perfect: PERFECT,
      medal: 'gold',
      rightStrings: 6,
    });
  });

  it('are whole and reach perfect for any mix of fakes and genuine letters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (fakes, genuine) => {
        const { points, perfect, letters } = scoreOf(playPerfectly(shiftOf(fakes, genuine)));
        expect(perfect).toBe(140 * (fakes + genuine));
        expect(points).toBe(perfect);
        expect(letters.every((one) => Number.isInteger(one.verdictPoints))).toBe(true);
      }),
    );
  });

  it('are shared equally inside each kind, to a point', () => {
    const { letters } = scoreOf(playPerfectly(shiftOf(3, 5)));
    const verdicts = letters.map((one) => one.verdictPoints);
    expect(verdicts).toEqual([134, 133, 133, 80, 80, 80, 80, 80]);
  });

  it('of a shift of one kind count that kind alone', () => {
    expect(scoreOf(playPerfectly(shiftOf(2, 0)))).toMatchObject({ points: 180, perfect: 180 });
  });

  it('are 40 for right evidence, none for a true but weaker one, and 20 fewer for wrong evidence', () => {
    const genuine = playShift(fresh, (letter) =>
      letter.clues.some((clue) => clue.key === 'ownDomain')
        ? [string({ part: 'from', rule: 'domain' }), stamp('trust')]
        : wrong(letter),
    );
    const bySupporting = scoreOf(genuine).letters.filter((one) => one.worth === 'true');
    expect(bySupporting.length).toBeGreaterThan(0);
    expect(bySupporting.every((one) => one.evidencePoints === 0)).toBe(true);
    const byWrong = scoreOf(
      playShift(fresh, (letter) => [string(WRONG_EVIDENCE), stamp(rightVerdict(letter))]),
    );
    expect(byWrong.points).toBe(6 * (100 - 20));
  });

  it('are none for a wrong verdict, whatever its evidence', () => {
    const lucky = playShift(fresh, (letter) => [string(rightEvidence(letter)), stamp(wrongVerdict(letter))]);
    expect(scoreOf(lucky)).toMatchObject({ points: 0, medal: null });
    expect(scoreOf(playShift(fresh, wrong)).points).toBe(0);
  });

  it('never fall below none for a letter', () => {
    const crowded = playShift(shiftOf(12, 1), (letter) => [
      string(WRONG_EVIDENCE),
      stamp(rightVerdict(letter)),
    ]);
    const sums = scoreOf(crowded).letters.map((one) => one.verdictPoints + one.evidencePoints);
    expect(Math.min(...sums)).toBeGreaterThanOrEqual(0);
    const verySmall = playShift(shiftOf(60, 1), (letter) => [
      string(WRONG_EVIDENCE),
      stamp(rightVerdict(letter)),
    ]);
    expect(scoreOf(verySmall).letters.every((one) => one.verdictPoints + one.evidencePoints >= 0)).toBe(true);
  });

  it('never grow with speed', () => {
    const slow = playShift(fresh, (letter) => [
      string(rightEvidence(letter)),
      stamp(rightVerdict(letter), 90_000),
    ]);
    expect(scoreOf(slow).points).toBe(PERFECT);
  });

  it('leave unsorted letters in the denominator', () => {
    const letter = fresh.inbox.letters[0] as Letter;
    const { points, perfect, counts, medal } = scoreOf(take(fresh, ...right(letter)));
    expect({ points, perfect, unsorted: counts.unsorted, medal }).toEqual({
      points: 140,
      perfect: PERFECT,
      unsorted: 5,
      medal: null,
    });
  });
});

describe('verdicts are counted', () => {
  it('as hits, misses, false alarms and correct rejections that add up', () => {
    const half = playShift(fresh, (letter) => [stamp(letter.index % 2 === 0 ? 'report' : 'trust')]);
    const { hits, misses, falseAlarms, correctRejections, fakes, genuine, unsorted } = scoreOf(half).counts;
    expect([hits + misses, falseAlarms + correctRejections, unsorted]).toEqual([fakes, genuine, 0]);
    expect(hits + falseAlarms).toBe(3);
  });
});

describe('a medal', () => {
  /** All verdicts right: 100 points a letter, 40 more for each right string, 20 fewer for each wrong one. */
  const withStrings = (letters: number, rights: number, wrongs: number) =>
    scoreOf(
      playShift(shiftOf(letters / 2, letters / 2), (letter) => {
        if (letter.index < rights) return right(letter);
        const verdict = stamp(rightVerdict(letter));
        return letter.index < rights + wrongs ? [string(WRONG_EVIDENCE), verdict] : [verdict];
      }),
    );

  it.each([
    ['none', 20, 0, 10, 1800, null],
    ['bronze', 20, 0, 9, 1820, 'bronze'],
    ['bronze', 20, 3, 2, 2080, 'bronze'],
    ['silver', 20, 3, 1, 2100, 'silver'],
    ['silver', 50, 29, 1, 6140, 'silver'],
    ['gold', 50, 29, 0, 6160, 'gold'],
  ] as const)('is %s for %d letters with %d right and %d wrong strings: %d points', (...row) => {
    const [, letters, rights, wrongs, points, medal] = row;
    expect(withStrings(letters, rights, wrongs)).toMatchObject({ points, medal });
  });

  it('needs half of the fakes reported and half of the genuine letters trusted', () => {
    const blind = (kind: boolean, share: number) =>
      scoreOf(
        playShift(shiftOf(4, 28), (letter) =>
          letter.genuine === kind && letter.index % 4 >= share
            ? [stamp(wrongVerdict(letter))]
            : right(letter),
        ),
      );
    expect(blind(false, 2).counts).toMatchObject({ hits: 2, fakes: 4 });
    expect(blind(false, 2).medal).not.toBeNull();
    expect(blind(false, 1).counts).toMatchObject({ hits: 1, fakes: 4 });
    expect(blind(false, 1).medal).toBeNull();
    expect(blind(true, 1).medal).toBeNull();
    const twoOfFive = playShift(shiftOf(5, 28), (letter) =>
      letter.index >= 2 && !letter.genuine ? [stamp('trust')] : right(letter),
    );
    expect(scoreOf(twoOfFive)).toMatchObject({ counts: { hits: 2, fakes: 5 }, medal: null });
    expect(scoreOf(twoOfFive).points * 100).toBeGreaterThan(65 * scoreOf(twoOfFive).perfect);
  });
});

describe('a string', () => {
  const letter = fresh.inbox.letters[0] as Letter;

  it('that is missing is worth none', () => {
    expect(evidenceWorth(letter, null)).toBe('none');
  });

  it('is right with any card of a settling clue, and with no other', () => {
    for (const one of fresh.inbox.letters) {
      for (const clue of one.clues.filter(
        ({ strength }) => strength === 'decisive' || strength === 'confirming',
      )) {
        for (const rule of small.rules) {
          const others = one.clues.filter((other) => other.at === clue.at && other.rules.includes(rule));
          const worth = evidenceWorth(one, { part: clue.at, rule });
          if (clue.rules.includes(rule)) expect(worth).toBe('right');
          else if (others.length === 0) expect(worth).toBe('wrong');
        }
      }
    }
  });
});

describe.each(shippedLevels().map((level): [string, Level] => [level.id, level]))('on %s', (_id, level) => {
  it('a perfect player reaches gold without the clock', () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const { points, perfect, medal } = scoreOf(playPerfectly(beginSession(level, seed, { clock: 'off' })));
      expect({ seed, points, medal }).toEqual({ seed, points: perfect, medal: 'gold' });
    }
  });
});
