import type { Call } from './call.ts';

/** What a call is worth: 200 at most (issue of the telephone). */
export const CALL_POINTS = { kept: 80, checked: 60, lever: 20, wrongLever: -10, levers: 3 } as const;
export const CALL_PERFECT = CALL_POINTS.kept + CALL_POINTS.checked + CALL_POINTS.levers * CALL_POINTS.lever;

/** The parts of a call's points; `total` is never below 0. */
export type CallScore = {
  /** Nothing given away; a genuine caller must have been heard or checked as well, or refusing all would pay. */
  readonly kept: number;
  /** Checked through a channel that the caller did not give, or settled on the line. */
  readonly checked: number;
  readonly levers: number;
  readonly total: number;
};

/** Scores a call that is over; one that is not earns nothing. */
export function scoreCall(call: Call): CallScore {
  if (call.outcome === null) return { kept: 0, checked: 0, levers: 0, total: 0 };
  const served = !call.scenario.genuine || isServed(call);
  const kept = call.given.length === 0 && served ? CALL_POINTS.kept : 0;
  const checked = call.outcome === 'calledBack' || call.settled ? CALL_POINTS.checked : 0;
  const right = call.named.filter((one) => one.right).length;
  const wrong = call.named.length - right;
  const levers = Math.min(right, CALL_POINTS.levers) * CALL_POINTS.lever + wrong * CALL_POINTS.wrongLever;
  return { kept, checked, levers, total: Math.max(0, kept + checked + levers) };
}

/** A genuine caller got what was right, or is being called back. */
function isServed({ outcome }: Call): boolean {
  return outcome === 'helped' || outcome === 'settled' || outcome === 'calledBack';
}
