import { describe, expect, it } from 'vitest';
import { publicLetter } from '../../../src/core/mail/public/public-letter.ts';
import { scoreOf } from '../../../src/core/score/score.ts';
import { beginSession, type Session } from '../../../src/core/session/session.ts';
import { CALLBACK_MS, ringing, slipsBefore } from '../../../src/core/session/telephone.ts';
import { thiefCard } from '../../../src/core/session/thief-card.ts';
import { SMALL_CALL, scenarioOf } from '../../content/support/calls.ts';
import { fixtureLevel } from '../support/levels.ts';
import { next, rightVerdict, stamp, take } from '../support/play.ts';

const caller = scenarioOf(SMALL_CALL);
const level = { ...fixtureLevel('small'), calls: [{ at: 1, scenarios: [caller] }] };
const say = (answer: string) => ({ type: 'call', step: { do: 'say', answer }, ms: 5000 }) as const;
const callBack = { type: 'call', step: { do: 'callBack', through: 'directory' }, ms: 5000 } as const;
const hangUp = { type: 'call', step: { do: 'hangUp' }, ms: 0 } as const;
const pickUp = { type: 'pickUp', ms: 1000 } as const;
const putDown = { type: 'putDown', ms: 9000 } as const;

const fresh = beginSession(level, 1);
const first = fresh.inbox.letters[0];
if (first === undefined) throw new Error('a shift has letters');
/** At the second letter, nothing given away so far. */
const rung = take(fresh, stamp(rightVerdict(first)), next);
const slipped = take(rung, pickUp, say('yes'), say('code'), putDown);
const stale = (session: Session) => thiefCard(session).filter((line) => line.stale).length;

describe('the telephone', () => {
  it('rings while its letter is open, until somebody answers', () => {
    expect(ringing(fresh)).toBeNull();
    expect(ringing(rung)?.scenario.id).toBe('small-call');
    expect(ringing(take(rung, pickUp))).toBeNull();
    expect(ringing(slipped)).toBeNull();
  });

  it('stops the clock while somebody speaks, and takes twenty seconds for a call back', () => {
    expect(slipped.ms).toBe(rung.ms + 1000);
    expect(take(rung, pickUp, callBack, putDown).ms).toBe(rung.ms + 1000 + CALLBACK_MS);
  });

  it('leaves a message when nobody answers, and after the last letter nobody hears it', () => {
    const missed = take(rung, stamp('trust'), next);
    expect(missed.call).toMatchObject({ missed: true, outcome: null });
    expect(take(rung, { type: 'reject', ms: 0 }).call).toMatchObject({ missed: true });
    const last = { ...level, calls: [{ at: 5, scenarios: [caller] }] };
    const over = Array.from({ length: 6 }).reduce<Session>(
      (session) => take(session, stamp('trust'), next),
      beginSession(last, 1),
    );
    expect(over).toMatchObject({ phase: 'done', call: null });
    expect(over.calls).toHaveLength(1);
  });

  it('counts two hundred points in what is perfect', () => {
    const silent = scoreOf(beginSession({ ...level, calls: [] }, 1));
    expect(scoreOf(fresh).perfect).toBe(silent.perfect + 200);
    expect(scoreOf(take(rung, pickUp, hangUp, putDown)).calls[0]?.score.total).toBe(80);
  });

  it('puts what was said on the thief’s card, and takes a line off it for a caller unmasked', () => {
    expect(thiefCard(slipped).map((line) => line.what)).toContain('code');
    expect(stale(take(rung, pickUp, callBack, putDown))).toBe(stale(rung) + 1);
    expect(stale(take(rung, pickUp, hangUp, putDown))).toBe(stale(rung));
  });

  it('lets later letters know of a slip, and none before', () => {
    expect(slipsBefore(slipped, 2)).toEqual(['code']);
    expect(slipsBefore(slipped, 1)).toEqual([]);
    const letter = fresh.inbox.letters.find((one) => one.template === 'fake-invoice' && one.index > 1);
    const seeds = letter === undefined ? [2, 3, 4, 5, 6, 7, 8] : [1];
    const knows = seeds.some((seed) => {
      const start = beginSession(level, seed);
      const [one] = start.inbox.letters;
      const later = start.inbox.letters.find(
        ({ template, index }) => template === 'fake-invoice' && index > 1,
      );
      if (one === undefined || later === undefined) return false;
      const at = take(start, stamp(rightVerdict(one)), next);
      const told = take(at, pickUp, say('yes'), say('code'), putDown);
      const words = (session: Session): string =>
        publicLetter(later, session, 'en')
          .blocks.map((block) => block.text)
          .join(' ');
      return words(told).includes('as Ida said') && !words(at).includes('as Ida said');
    });
    expect(knows).toBe(true);
  });
});
