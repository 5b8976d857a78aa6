import type { Level } from '../../core/level/level.ts';
import { textIn } from '../../core/level/text.ts';
import { defang } from '../../core/mail/domains.ts';
import type { PhishScale } from '../../core/mail/phish-scale.ts';
import { type PublicLetter, publicLetter } from '../../core/mail/public/public-letter.ts';
import type { TechniqueId } from '../../core/mail/techniques/technique.ts';
import { type PublicParcel, publicParcel } from '../../core/parcel/public-parcel.ts';
import { type ReplayFailure, replay } from '../../core/replay/record.ts';
import { ok, type Result } from '../../core/result.ts';
import { type Discernment, discernment, ENOUGH_LETTERS } from '../../core/score/discernment.ts';
import { MEDALS, type Medal } from '../../core/score/medal.ts';
import { nextMedal, type Score, scoreOf } from '../../core/score/score.ts';
import { type Squares, squaresOf } from '../../core/score/squares.ts';
import type { Session } from '../../core/session/session.ts';
import type { TextsPort } from '../ports/texts.ts';
import type { ShiftResult } from '../saved/types.ts';
import { sumRates } from '../scores/sum-rates.ts';
import { type CallReview, reviewCall } from './call-review.ts';
import type { ThiefPaper } from './desk.ts';
import { type Feedback, feedbackFor } from './feedback.ts';
import { letterLanguageOf } from './letter-language.ts';
import { type ParcelFeedback, parcelFeedbackFor } from './parcel-feedback.ts';
import { thiefPaper } from './thief-paper.ts';

export type ReviewedLetter = {
  readonly letter: PublicLetter;
  readonly feedback: Feedback | null;
  /** How hard a fake is to spot by the NIST Phish Scale; null for a genuine letter. */
  readonly phishScale: PhishScale | null;
};

export type ReviewedParcel = {
  readonly parcel: PublicParcel;
  /** Null for a parcel that was left on the desk. */
  readonly feedback: ParcelFeedback | null;
};

/** A finished shift, replayed: everything that the debrief shows. */
export type Review = {
  readonly title: string;
  readonly debrief: string;
  readonly lang: string;
  readonly score: Score;
  /** A round of practice: without medals. */
  readonly practice: boolean;
  readonly squares: Squares;
  /** 1 for the lowest medal; null without one. */
  readonly medalRank: number | null;
  readonly ms: number;
  readonly timeUp: boolean;
  readonly letters: readonly ReviewedLetter[];
  readonly parcels: readonly ReviewedParcel[];
  /** The calls of the shift that are over, in order. */
  readonly calls: readonly CallReview[];
  readonly techniques: readonly { readonly id: TechniqueId; readonly right: number; readonly seen: number }[];
  /** The thief's card at the end of the shift. */
  readonly thief: readonly ThiefPaper[];
  /** The next medal and the points that it still wants; null when points are not what is missing. */
  readonly next: { readonly medal: Medal; readonly points: number } | null;
  /** d′ and c over all judged letters of these results; null below 24. */
  readonly discernment: Discernment | null;
  readonly judged: number;
  /** Makes names inert in what is copied. */
  readonly defang: (text: string) => string;
};

export function reviewOf(
  level: Level,
  result: ShiftResult,
  history: readonly ShiftResult[],
  texts: TextsPort,
  languages: { readonly wished: string | null; readonly ui: string },
): Result<Review, ReplayFailure> {
  const played = replay(level, result.record, { reader: result.reader, carry: result.carry });
  if (!played.ok) return played;
  const session = played.value;
  const practice = result.practice !== null;
  const score = practice ? { ...scoreOf(session), medal: null } : scoreOf(session);
  const lang = letterLanguageOf(level, languages.wished, languages.ui);
  // Practice is made of what is missed: it would say too little of an eye.
  const rates = sumRates(history.filter((one) => one.practice === null));
  const judged = rates.fakes + rates.genuine;
  return ok({
    title: textIn(level.title, lang),
    debrief: textIn(level.debrief, lang),
    lang,
    score,
    practice,
    squares: squaresOf(session),
    medalRank: score.medal === null ? null : MEDALS.indexOf(score.medal) + 1,
    ms: session.ms,
    timeUp: session.timeUp,
    letters: session.inbox.letters.map((letter, index) => ({
      letter: publicLetter(letter, session, lang),
      feedback: feedbackFor(session, index, texts, lang),
      phishScale: letter.phishScale,
    })),
    parcels: session.inbox.parcels.map((parcel, index) => ({
      parcel: publicParcel(parcel, session, lang),
      feedback: parcelFeedbackFor(session, index, lang),
    })),
    calls: session.calls.flatMap((one) => reviewCall(one, session, lang) ?? []),
    techniques: techniquesOf(session),
    next: practice ? null : nextMedal(score),
    thief: thiefPaper(session),
    discernment: judged >= ENOUGH_LETTERS ? discernment(rates) : null,
    judged,
    defang,
  });
}

function techniquesOf(session: Session): Review['techniques'] {
  const seen = new Map<TechniqueId, { right: number; seen: number }>();
  for (const outcome of session.outcomes) {
    const letter = session.inbox.letters[outcome.index];
    if (letter === undefined || letter.genuine) continue;
    for (const id of new Set(letter.techniques)) {
      const row = seen.get(id) ?? { right: 0, seen: 0 };
      seen.set(id, { right: row.right + (outcome.verdict === 'report' ? 1 : 0), seen: row.seen + 1 });
    }
  }
  return [...seen].map(([id, row]) => ({ id, ...row }));
}
