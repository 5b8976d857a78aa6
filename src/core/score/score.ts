import { CALL_PERFECT, type CallScore, scoreCall } from '../call/call-score.ts';
import type { Letter } from '../mail/letter.ts';
import { PARCEL_POINTS, type ParcelScore, scoreParcel } from '../parcel/parcel-score.ts';
import type { Outcome, Session } from '../session/session.ts';
import { type EvidenceWorth, evidenceWorth } from './evidence.ts';
import { isCompleted, MEDALS, type Medal } from './medal.ts';

/** Shares of perfect, in hundredths, from which a medal is given. */
const MEDAL_SHARES: Readonly<Record<Medal, number>> = { bronze: 65, silver: 75, gold: 88 };

const VERDICT_POINTS = 50;
const EVIDENCE_POINTS: Readonly<Record<EvidenceWorth, number>> = { right: 40, true: 0, none: 0, wrong: -20 };

export type LetterScore = {
  readonly index: number;
  readonly right: boolean;
  readonly worth: EvidenceWorth;
  readonly verdictPoints: number;
  readonly evidencePoints: number;
};

/** Signal = fake, "yes" = reported. */
export type Counts = {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctRejections: number;
  readonly unsorted: number;
  readonly fakes: number;
  readonly genuine: number;
};

export type Score = {
  readonly points: number;
  readonly perfect: number;
  readonly medal: Medal | null;
  readonly letters: readonly LetterScore[];
  readonly counts: Counts;
  readonly rightStrings: number;
  /** Of the calls that are over, by their places in the shift. */
  readonly calls: readonly { readonly index: number; readonly score: CallScore }[];
  readonly parcels: readonly ParcelScore[];
};

/** Whole points of a session so far (game.md): unsorted letters earn nothing and stay in the denominator. */
export function scoreOf(session: Session): Score {
  const { letters } = session.inbox;
  const scored = session.outcomes.flatMap((outcome) => {
    const letter = letters[outcome.index];
    return letter === undefined ? [] : [scoreLetter(letter, outcome, verdictPoints(letters, letter))];
  });
  const counts = countVerdicts(letters, session.outcomes);
  const calls = session.calls.map(({ index, call }) => ({ index, score: scoreCall(call) }));
  const parcels = session.parcels.flatMap((outcome) => {
    const parcel = session.inbox.parcels[outcome.index];
    return parcel === undefined ? [] : [scoreParcel(parcel, outcome)];
  });
  const points =
    scored.reduce((sum, one) => sum + one.verdictPoints + one.evidencePoints, 0) +
    calls.reduce((sum, one) => sum + one.score.total, 0) +
    parcels.reduce((sum, one) => sum + one.points, 0);
  const perfect =
    perfectOf(letters) +
    CALL_PERFECT * session.inbox.calls.length +
    PARCEL_POINTS * session.inbox.parcels.length;
  return {
    points,
    perfect,
    medal: medalFor(points, perfect, counts),
    letters: scored,
    counts,
    rightStrings: scored.filter((one) => one.worth === 'right').length,
    calls,
    parcels,
  };
}

function perfectOf(letters: readonly Letter[]): number {
  const kinds = new Set(letters.map((letter) => letter.genuine)).size;
  return letters.length * (VERDICT_POINTS * kinds + EVIDENCE_POINTS.right);
}

/** 50·N points for the fakes and as many for the genuine, shared equally; what is left over goes to the first. */
function verdictPoints(letters: readonly Letter[], letter: Letter): number {
  const kind = letters.filter((one) => one.genuine === letter.genuine);
  const pool = VERDICT_POINTS * letters.length;
  const base = Math.floor(pool / kind.length);
  return base + (kind.indexOf(letter) < pool - base * kind.length ? 1 : 0);
}

function scoreLetter(letter: Letter, outcome: Outcome, full: number): LetterScore {
  const right = letter.genuine === (outcome.verdict === 'trust');
  const worth = evidenceWorth(letter, outcome.string);
  return {
    index: outcome.index,
    right,
    worth,
    verdictPoints: right ? full : 0,
    evidencePoints: right ? Math.max(-full, EVIDENCE_POINTS[worth]) : 0,
  };
}

function countVerdicts(letters: readonly Letter[], outcomes: readonly Outcome[]): Counts {
  const count = (genuine: boolean, verdict: Outcome['verdict']): number =>
    outcomes.filter((one) => one.verdict === verdict && letters[one.index]?.genuine === genuine).length;
  return {
    hits: count(false, 'report'),
    misses: count(false, 'trust'),
    falseAlarms: count(true, 'report'),
    correctRejections: count(true, 'trust'),
    unsorted: letters.length - outcomes.length,
    fakes: letters.filter((letter) => !letter.genuine).length,
    genuine: letters.filter((letter) => letter.genuine).length,
  };
}

/** None unless half of the fakes were reported and half of the genuine trusted, unsorted ones included. */
function medalFor(points: number, perfect: number, counts: Counts): Medal | null {
  if (!isCompleted(counts)) return null;
  const reached = MEDALS.filter((medal) => points * 100 >= MEDAL_SHARES[medal] * perfect);
  return reached[reached.length - 1] ?? null;
}

/** The next medal up and the points that it still wants; null at gold, or where only the guard is missing. */
export function nextMedal(score: Score): { readonly medal: Medal; readonly points: number } | null {
  const { points, perfect } = score;
  const reached = (one: Medal): boolean => points * 100 >= MEDAL_SHARES[one] * perfect;
  const medal = MEDALS.find((one) => !reached(one));
  const guarded = score.medal === null && reached('bronze');
  if (medal === undefined || guarded) return null;
  return { medal, points: Math.ceil((MEDAL_SHARES[medal] * perfect) / 100) - points };
}
