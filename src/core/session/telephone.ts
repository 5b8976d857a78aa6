import { type Call, missCall, openCall } from '../call/call.ts';
import { type CallStep, isTheirs, takeStep } from '../call/take-step.ts';
import type { Loot } from '../level/words.ts';
import type { PlannedCall } from '../mail/inbox.ts';
import type { Session } from './session.ts';

/** Shift time that a call back through a channel of one's own costs, milliseconds. */
export const CALLBACK_MS = 20_000;

/** The call that rings now; null when the telephone is silent. */
export function ringing(session: Session): PlannedCall | null {
  if (session.phase !== 'sorting' || session.call !== null) return null;
  return dueCall(session);
}

/** The call of the letter that is open, if nobody has taken it up yet. */
function dueCall({ inbox, index, calls }: Session): PlannedCall | null {
  return (
    inbox.calls.find((planned, at) => planned.at === index && !calls.some((one) => one.index === at)) ?? null
  );
}

export function pickUp(session: Session): Session {
  const planned = ringing(session);
  return planned === null ? session : { ...session, call: openCall(planned.scenario) };
}

export function reject(session: Session): Session {
  const planned = ringing(session);
  return planned === null ? session : { ...session, call: missCall(planned.scenario) };
}

/** Goes on with the call; a step that is refused has been refused before. */
export function talk(session: Session, step: CallStep): Session {
  if (session.call === null) return session;
  const next = takeStep(session.call, step);
  if (!next.ok) return session;
  const cost = step.do === 'callBack' && !isTheirs(step.through) ? CALLBACK_MS : 0;
  return { ...session, call: next.value, ms: session.ms + cost };
}

/** Lays the receiver down: the call joins those that are over. */
export function putDown(session: Session): Session {
  return session.call === null
    ? session
    : { ...session, call: null, calls: [...session.calls, result(session, session.call)] };
}

function result({ inbox }: Session, call: Call): Session['calls'][number] {
  return { index: inbox.calls.findIndex((one) => one.scenario.id === call.scenario.id), call };
}

/** What is left on the voicemail when the letter of a call is done with; after the last letter nobody hears it. */
export function missUnanswered(before: Session, after: Session): Session {
  const planned = dueCall(before);
  if (planned === null) return after;
  const missed = missCall(planned.scenario);
  if (after.phase !== 'done') return { ...after, call: missed };
  return { ...after, calls: [...after.calls, result(after, { ...missed, outcome: 'hungUp' })] };
}

/** What the player has given away before the letter at `index`: on earlier days, by letters, by telephone. */
export function slipsBefore({ carry, inbox, outcomes, calls }: Session, index: number): readonly Loot[] {
  const byLetters = outcomes.flatMap((outcome) => {
    const letter = inbox.letters[outcome.index];
    const trusted = outcome.index < index && outcome.verdict === 'trust' && letter?.genuine === false;
    return trusted && letter.after !== null ? [letter.after] : [];
  });
  const byCalls = calls.flatMap(({ index: at, call }) =>
    (inbox.calls[at]?.at ?? index) < index ? call.given : [],
  );
  return [...carry.loot, ...byLetters, ...byCalls];
}
