import { takeStep } from '../call/take-step.ts';
import { TREATMENTS } from '../level/parcel.ts';
import { CLOCKS } from '../level/words.ts';
import { assertNever, fail, ok, type Result } from '../result.ts';
import { limitMs, TOOL_MS } from './clock.ts';
import { DECISION_TYPES, type Decision, VERDICTS } from './decision.ts';
import { itemsOf, pack, refusePacking } from './packing.ts';
import { isPart } from './parts.ts';
import type { Session } from './session.ts';
import { missUnanswered, pickUp, putDown, reject, ringing, talk } from './telephone.ts';

export const REFUSALS = [
  'decision/malformed',
  'decision/shift_over',
  'decision/not_sorting',
  'decision/no_feedback',
  'decision/bad_time',
  'decision/unknown_tool',
  'decision/unknown_rule',
  'decision/unknown_part',
  'decision/no_letter',
  'decision/no_parcel',
  'decision/unknown_field',
  'decision/not_offered',
  'decision/time_left',
  'decision/not_ringing',
  'decision/on_the_telephone',
  'decision/no_call',
  'decision/call_refused',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The one way in which a shift changes. Refuses what cannot be done now and leaves the session as it was. */
export function decide(session: Session, decision: Decision): Result<Session, Refusal> {
  const refusal = refuse(session, decision);
  if (refusal !== null) return fail(refusal);
  const timed = spend(session, decision);
  if (isLate(timed)) return ok(endByClock(timed));
  return ok(apply(timed, decision));
}

function refuse(session: Session, decision: Decision): Refusal | null {
  if (!isWellFormed(decision)) return 'decision/malformed';
  if (!Number.isSafeInteger(decision.ms) || decision.ms < 0) return 'decision/bad_time';
  if (session.phase === 'done') return 'decision/shift_over';
  if (decision.type === 'clock') return null;
  const onCall = refuseCall(session, decision);
  if (onCall !== undefined) return onCall;
  if (decision.type === 'next') return session.phase === 'feedback' ? null : 'decision/no_feedback';
  if (session.phase !== 'sorting') return 'decision/not_sorting';
  if (decision.type === 'treat' || decision.type === 'dispatch') return refusePacking(session, decision);
  if (decision.type !== 'timeUp' && session.inbox.letters[session.index] === undefined)
    return 'decision/no_letter';
  if (decision.type === 'inspect' && !session.level.tools.includes(decision.tool))
    return 'decision/unknown_tool';
  if (decision.type === 'string') {
    if (!session.level.rules.includes(decision.rule)) return 'decision/unknown_rule';
    if (!isPart(session, decision.part)) return 'decision/unknown_part';
  }
  if (decision.type === 'timeUp') {
    const limit = limitMs(session.level, session.clock);
    if (limit === null || session.ms + decision.ms < limit) return 'decision/time_left';
  }
  return null;
}

/** What the telephone says to a decision; undefined where the desk decides. */
function refuseCall(session: Session, decision: Decision): Refusal | null | undefined {
  const { call } = session;
  switch (decision.type) {
    case 'pickUp':
    case 'reject':
      return ringing(session) === null ? 'decision/not_ringing' : null;
    case 'call':
      if (call === null) return 'decision/no_call';
      return takeStep(call, decision.step).ok ? null : 'decision/call_refused';
    case 'putDown':
      return call === null || call.outcome === null ? 'decision/no_call' : null;
    default:
      return call === null ? undefined : 'decision/on_the_telephone';
  }
}

/** Records come from outside, so the words of a decision are not taken from its type. */
function isWellFormed(decision: Decision): boolean {
  if (!DECISION_TYPES.includes(decision.type)) return false;
  if (decision.type === 'stamp') return VERDICTS.includes(decision.verdict);
  if (decision.type === 'treat')
    return typeof decision.field === 'string' && TREATMENTS.includes(decision.how);
  if (decision.type === 'dispatch') return typeof decision.as === 'string';
  if (decision.type === 'call') return typeof decision.step === 'object' && decision.step !== null;
  return decision.type !== 'clock' || CLOCKS.includes(decision.mode);
}

function spend(session: Session, decision: Decision): Session {
  const counted = session.phase === 'sorting' && session.call === null ? decision.ms : 0;
  const tool =
    decision.type === 'inspect' && !session.inspected.includes(decision.tool) ? TOOL_MS[decision.tool] : 0;
  return {
    ...session,
    ms: session.ms + counted + tool,
    letterMs: session.letterMs + counted + tool,
    decisions: [...session.decisions, decision],
  };
}

function isLate(session: Session): boolean {
  const limit = limitMs(session.level, session.clock);
  return session.phase === 'sorting' && limit !== null && session.ms >= limit;
}

function endByClock(session: Session): Session {
  return { ...session, phase: 'done', timeUp: true };
}

function apply(session: Session, decision: Decision): Session {
  switch (decision.type) {
    case 'inspect':
      return session.inspected.includes(decision.tool)
        ? session
        : { ...session, inspected: [...session.inspected, decision.tool] };
    case 'string':
      return { ...session, string: { part: decision.part, rule: decision.rule } };
    case 'cut':
      return { ...session, string: null };
    case 'stamp':
      return {
        ...session,
        phase: 'feedback',
        outcomes: [
          ...session.outcomes,
          { index: session.index, verdict: decision.verdict, string: session.string, ms: session.letterMs },
        ],
      };
    case 'treat':
    case 'dispatch':
      return pack(session, decision);
    case 'next': {
      const index = session.index + 1;
      const phase = index >= itemsOf(session) ? 'done' : 'sorting';
      const next: Session = {
        ...session,
        phase,
        index,
        letterMs: 0,
        inspected: [],
        string: null,
        treated: {},
      };
      return missUnanswered(session, next);
    }
    case 'pickUp':
      return pickUp(session);
    case 'reject':
      return reject(session);
    case 'call':
      return talk(session, decision.step);
    case 'putDown':
      return putDown(session);
    case 'clock':
      return { ...session, clock: decision.mode };
    case 'timeUp':
      return endByClock(session);
    default:
      return assertNever(decision);
  }
}
