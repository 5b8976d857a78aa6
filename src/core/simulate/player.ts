import { answersNow, type Call, isTalking, lineOf } from '../call/call.ts';
import { CALL_POINTS } from '../call/call-score.ts';
import type { CallStep } from '../call/take-step.ts';
import type { Level } from '../level/level.ts';
import { type Clue, settles } from '../mail/clues/clue.ts';
import type { Letter } from '../mail/letter.ts';
import { publicLetter } from '../mail/public/public-letter.ts';
import { countWords, wordsOf } from '../mail/wording/count-words.ts';
import type { PlannedParcel } from '../parcel/planned-parcel.ts';
import { publicParcel } from '../parcel/public-parcel.ts';
import { openStream, type Stream } from '../random/stream.ts';
import { z } from '../score/discernment.ts';
import { decide } from '../session/decide.ts';
import type { Decision } from '../session/decision.ts';
import { parcelOf } from '../session/packing.ts';
import { beginSession, type Session, type StringOfEvidence } from '../session/session.ts';
import { ringing } from '../session/telephone.ts';
import { packing, readingPacker } from './pack-parcel.ts';

const WORDS_A_MINUTE = 220;
const LOOKING_MS = 20_000;
const DRAW = 1_000_000;

/** A fixed reader of discernment `dPrime` and bias `bias` (the contract of the command's `simulate`). */
export type SimulatedPlayer = { readonly dPrime: number; readonly bias: number };

/** True with probability Φ(x): a uniform draw u lies below Φ(x) just when z(u) < x. */
export function chanceOf(x: number, stream: Stream): boolean {
  return z((stream.int(1, DRAW) - 0.5) / DRAW) < x;
}

/** Plays a whole shift without the clock: Φ(d/2 − C) to report a fake, Φ(−d/2 − C) a genuine letter. */
export function simulateShift(level: Level, seed: number, player: SimulatedPlayer, name: number): Session {
  const stream = openStream(seed, 'player', name, String(player.dPrime), String(player.bias));
  let session = beginSession(level, seed, { clock: 'off' });
  while (session.phase !== 'done') {
    session = onTelephone(session, (call) => listens(call, player, stream));
    for (const decision of work(session, player, stream)) session = applied(session, decision);
  }
  return session;
}

/** A letter judged, or a parcel packed: each field and the whole right with Φ(d/2). */
function work(session: Session, player: SimulatedPlayer, stream: Stream): readonly Decision[] {
  const parcel = parcelOf(session);
  if (parcel === null) {
    return judge(session.inbox.letters[session.index] as Letter, session, player, stream);
  }
  const knows = (): boolean => chanceOf(player.dPrime / 2, stream);
  return packing(parcel, readingPacker(knows, stream), packingMs(parcel, session));
}

/** Answers a telephone that rings and talks as `choose` says until the call is over. */
export function onTelephone(session: Session, choose: (call: Call) => CallStep): Session {
  let next = session;
  if (ringing(next) !== null) next = applied(next, { type: 'pickUp', ms: 0 });
  while (next.call !== null && next.call.outcome === null) {
    next = applied(next, { type: 'call', step: choose(next.call), ms: 0 });
  }
  return next.call === null ? next : applied(next, { type: 'putDown', ms: 0 });
}

/** Lines after which a careful player has heard enough to call back. */
const HEARD_ENOUGH = 3;

/** Names levers and takes the safest answer, each with Φ(d/2); the safest of all is a fact asked for, or a call back. */
export function listens(call: Call, { dPrime }: SimulatedPlayer, stream: Stream): CallStep {
  const { lever, id } = lineOf(call);
  const named = call.named.filter((one) => one.right).length;
  const untold = !call.named.some((one) => one.line === id);
  if (
    isTalking(call) &&
    lever !== null &&
    untold &&
    named < CALL_POINTS.levers &&
    chanceOf(dPrime / 2, stream)
  ) {
    return { do: 'name', lever };
  }
  const answers = answersNow(call);
  if (answers.length === 0) return { do: 'callBack', through: 'directory' };
  if (!chanceOf(dPrime / 2, stream)) return { do: 'say', answer: stream.pick(answers).id };
  const settling = answers.find((answer) => answer.settles);
  if (settling !== undefined) return { do: 'say', answer: settling.id };
  if (call.heard.length >= HEARD_ENOUGH && !call.settled) return { do: 'callBack', through: 'directory' };
  const safe = answers.filter((answer) => answer.gives === null);
  return { do: 'say', answer: stream.pick(safe.length > 0 ? safe : answers).id };
}

/** A simulated player's decisions are legal by construction; a refusal is a programmer's error. */
export function applied(session: Session, decision: Decision): Session {
  const next = decide(session, decision);
  if (!next.ok) throw new Error(`simulated player: ${next.error}`);
  return next.value;
}

function judge(
  letter: Letter,
  session: Session,
  player: SimulatedPlayer,
  stream: Stream,
): readonly Decision[] {
  const d = player.dPrime + easeOf(letter);
  const reports = chanceOf((letter.genuine ? -d : d) / 2 - player.bias, stream);
  const right = reports !== letter.genuine;
  const knows = chanceOf(d / 2, stream);
  const string = right && knows ? rightString(letter) : right ? wrongString(session) : null;
  const ms = readingMs(letter, session);
  return [
    ...(string === null ? [] : [{ type: 'string', ...string, ms: 0 } as const]),
    { type: 'stamp', verdict: reports ? 'report' : 'trust', ms },
    { type: 'next', ms: 0 },
  ];
}

function easeOf(letter: Letter): number {
  const difficulty = letter.phishScale?.difficulty ?? 'moderately';
  if (difficulty === 'very') return -0.5;
  return difficulty === 'moderately' ? 0 : 0.5;
}

/** The first string that settles the letter; null where no card on the desk fits. */
export function rightString(letter: Letter): StringOfEvidence | null {
  const clue = letter.clues.find((one) => settles(one) && one.rules.length > 0);
  return clue === undefined ? null : stringOf(clue);
}

/** A clue tied to the first of its cards; null where the desk has none of them. */
export function stringOf(clue: Clue): StringOfEvidence | null {
  const rule = clue.rules[0];
  return rule === undefined ? null : { part: clue.at, rule };
}

function wrongString(session: Session): StringOfEvidence {
  return { part: 'subject', rule: session.level.rules[0] ?? 'domain' };
}

function readingMs(letter: Letter, session: Session): number {
  const shown = publicLetter(letter, session, session.level.languages[0] ?? 'en');
  return Math.floor((60_000 * wordsOf(shown)) / WORDS_A_MINUTE) + LOOKING_MS;
}

function packingMs(parcel: PlannedParcel, session: Session): number {
  const shown = publicParcel(parcel, session, session.level.languages[0] ?? 'en');
  const texts = [
    shown.title,
    shown.purpose,
    ...shown.answers,
    ...shown.fields.flatMap(({ label, values }) => [label, values.keep ?? '']),
    ...shown.options.flatMap(({ name, answers }) => [name, ...answers]),
  ];
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  return Math.floor((60_000 * words) / WORDS_A_MINUTE) + LOOKING_MS;
}
