import { describe, expect, it } from 'vitest';
import { parcelFeedbackFor } from '../../src/app/shift/parcel-feedback.ts';
import { TREATMENTS } from '../../src/core/level/parcel.ts';
import { dispatchesOf, type PlannedParcel, REFUSE, SEND } from '../../src/core/parcel/planned-parcel.ts';
import { publicParcel } from '../../src/core/parcel/public-parcel.ts';
import { decide } from '../../src/core/session/decide.ts';
import type { Decision } from '../../src/core/session/decision.ts';
import { beginSession, type Session } from '../../src/core/session/session.ts';
import { PERFECT_PACKER, packing } from '../../src/core/simulate/pack-parcel.ts';
import { createTexts } from '../../src/i18n/create-texts.ts';
import { seedsTo, shippedLevel } from '../core/support/levels.ts';

const saturday = shippedLevel('saturday');
const MOST_WORDS = { why: 25, pair: 14 } as const;

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function take(session: Session, ...decisions: readonly Decision[]): Session {
  return decisions.reduce((before, decision) => {
    const next = decide(before, decision);
    if (!next.ok) throw new Error(next.error);
    return next.value;
  }, session);
}

/** The shift as it would be if its parcels were for something else. */
function withOtherTruth(session: Session): Session {
  const turned = (parcel: PlannedParcel): PlannedParcel => ({
    ...parcel,
    case: {
      ...parcel.case,
      needs: {},
      right: dispatchesOf(parcel).find((way) => way !== parcel.case.right) ?? REFUSE,
      why: { en: 'Another reason.', fr: 'Une autre raison.' },
    },
  });
  return { ...session, inbox: { ...session.inbox, parcels: session.inbox.parcels.map(turned) } };
}

/** A shift whose first parcel passes the test, found by drawing: content may change, the search does not. */
function shiftWithFirst(test: (parcel: PlannedParcel) => boolean): Session {
  for (const seed of seedsTo(500)) {
    const session = beginSession(saturday, seed, { clock: 'off' });
    const [first] = session.inbox.parcels;
    if (first !== undefined && test(first)) return session;
  }
  throw new Error('no shift begins so');
}

describe.each(['en', 'fr'] as const)('what is said of a field in %s', (lang) => {
  it('is a short sentence for whatever was done and needed', async () => {
    const { t, has } = await createTexts(lang);
    const keys = TREATMENTS.flatMap((done) => TREATMENTS.map((needed) => `parcel.pairs.${done}.${needed}`));
    expect(keys.filter((key) => !has(key))).toEqual([]);
    expect(new Set(keys.map((key) => t(key))).size).toBe(16);
    expect(keys.map((key) => t(key)).filter((text) => words(text) > MOST_WORDS.pair)).toEqual([]);
  });

  it('stands with a verdict and a short reason for every parcel and every way to leave', async () => {
    const { t, has } = await createTexts(lang);
    const faults = new Set<string>();
    for (const seed of seedsTo(60)) {
      const session = beginSession(saturday, seed, { clock: 'off' });
      for (const as of [SEND, REFUSE]) {
        const [first] = session.inbox.parcels;
        if (first === undefined) throw new Error('a shift without parcels');
        const ways = dispatchesOf(first);
        const way = ways.includes(as) ? as : (ways[0] ?? REFUSE);
        const left = take(session, { type: 'dispatch', as: way, ms: 0 });
        const feedback = parcelFeedbackFor(left, 0, lang);
        if (feedback === null) throw new Error('no feedback');
        const key = `parcel.verdict.${feedback.verdict}`;
        if (!has(key)) faults.add(`no ${key}`);
        const texts = [feedback.why, t(key, { name: feedback.rightName ?? '' })];
        if (words(feedback.why) > MOST_WORDS.why) faults.add(`${words(feedback.why)} words: ${feedback.why}`);
        for (const text of texts) if (/[{}]|parcel\.|undefined/.test(text)) faults.add(`unfinished: ${text}`);
      }
    }
    expect([...faults]).toEqual([]);
  });
});

describe('a parcel on the desk', () => {
  it('looks the same whatever it is for, until it has left', () => {
    for (const seed of seedsTo(20)) {
      const session = beginSession(saturday, seed);
      const other = withOtherTruth(session);
      const shown = (one: Session) => one.inbox.parcels.map((parcel) => publicParcel(parcel, one, 'en'));
      expect(shown(other)).toEqual(shown(session));
      expect(session.inbox.parcels.map((_, at) => parcelFeedbackFor(session, at, 'en'))).toEqual(
        session.inbox.parcels.map(() => null),
      );
    }
  });
});

describe('the feedback on a parcel', () => {
  const sendable = (parcel: PlannedParcel): boolean =>
    parcel.case.right === SEND && Object.values(parcel.case.needs).includes('keep');

  it('marks each field of a parcel that was rightly sent', () => {
    const session = shiftWithFirst(sendable);
    const [first] = session.inbox.parcels;
    const untouched = parcelFeedbackFor(take(session, { type: 'dispatch', as: SEND, ms: 0 }), 0, 'en');
    expect(untouched).toMatchObject({ verdict: 'sendPartly', dispatchRight: true, right: false, missed: [] });
    expect(untouched?.fields.map(({ right, needed }) => right === (needed === 'keep'))).toEqual(
      first?.template.fields.map(() => true),
    );
  });

  it('is wholly right for somebody who packs as the purpose asks', () => {
    const session = shiftWithFirst(sendable);
    const [first] = session.inbox.parcels;
    if (first === undefined) throw new Error('a shift without parcels');
    const left = take(session, ...packing(first, PERFECT_PACKER, 0).slice(0, -1));
    const feedback = parcelFeedbackFor(left, 0, 'fr');
    expect(feedback).toMatchObject({ verdict: 'sendRight', right: true, points: 140 });
    expect(feedback?.fields.every(({ right }) => right)).toBe(true);
  });

  it('judges no field where the dispatch itself is worth another look, and tells what could have left', () => {
    const session = shiftWithFirst(sendable);
    const left = take(session, { type: 'dispatch', as: REFUSE, ms: 0 });
    const feedback = parcelFeedbackFor(left, 0, 'en');
    expect(feedback).toMatchObject({ verdict: 'refuseNotSend', fields: [], points: 0 });
    expect(feedback?.missed.length).toBeGreaterThan(0);
    expect(feedback?.missed.every(({ needed }) => needed !== 'black')).toBe(true);
  });

  it('names the better choice', () => {
    const session = shiftWithFirst(
      ({ template, case: { right } }) => template.kind === 'choice' && right !== REFUSE,
    );
    const [first] = session.inbox.parcels;
    const wrong = first?.options.find((id) => id !== first.case.right) ?? '';
    const feedback = parcelFeedbackFor(take(session, { type: 'dispatch', as: wrong, ms: 0 }), 0, 'en');
    expect(feedback).toMatchObject({ verdict: 'chooseNotChoose', rightDispatch: first?.case.right });
    expect(feedback?.rightName).not.toBe(null);
  });
});
