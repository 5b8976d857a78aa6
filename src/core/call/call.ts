import type { CallAnswer, CallLine, Scenario } from '../level/scenario.ts';
import type { CallEnd, Lever, Loot } from '../level/words.ts';

/** Channels that a player may call back through. The last two are the caller's own: his number, and the one in a letter. */
export const CHANNELS = ['directory', 'site', 'caller', 'letter'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How a call is over: by its words, by hanging up, or by calling back through a channel of one's own. */
export type CallOutcome = CallEnd | 'hungUp' | 'calledBack';

/** A lever that the player named, on the line where it was or was not. */
export type NamedLever = { readonly line: string; readonly lever: Lever; readonly right: boolean };

/** A call under way. */
export type Call = {
  readonly scenario: Scenario;
  readonly line: string;
  /** Lines heard, the first ones first, the present one last. */
  readonly heard: readonly string[];
  /** Answers given, in order. */
  readonly said: readonly string[];
  readonly given: readonly Loot[];
  /** Checked by a fact of Your day or of the directory, on the line. */
  readonly settled: boolean;
  readonly named: readonly NamedLever[];
  /** Called back on the caller's own number: from there on it is the trap again. */
  readonly onOwnNumber: boolean;
  /** Nobody took it up: a voicemail waits. */
  readonly missed: boolean;
  readonly outcome: CallOutcome | null;
};

/** Somebody has answered the telephone. */
export function openCall(scenario: Scenario): Call {
  const call: Call = {
    scenario,
    line: scenario.start,
    heard: [],
    said: [],
    given: [],
    settled: false,
    named: [],
    onOwnNumber: false,
    missed: false,
    outcome: null,
  };
  return arriveAt(call, scenario.start);
}

/** The telephone was left ringing, or the call was turned down. */
export function missCall(scenario: Scenario): Call {
  return { ...openCall(scenario), heard: [], missed: true, outcome: null };
}

/** Whether somebody is speaking: not while only a voicemail waits. */
export function isTalking(call: Call): boolean {
  return call.outcome === null && (!call.missed || call.onOwnNumber);
}

/** The line that is being heard. Throws on a target that is missing, which `check` finds before. */
export function lineOf({ scenario, line }: Pick<Call, 'scenario' | 'line'>): CallLine {
  const found = scenario.lines.find((one) => one.id === line);
  if (found === undefined) throw new Error(`${scenario.id} has no line ${line}`);
  return found;
}

/** A call at another line; a line that ends the call ends it at once. */
export function arriveAt(call: Call, line: string): Call {
  const next = { ...call, line, heard: [...call.heard, line] };
  return { ...next, outcome: lineOf(next).end };
}

/** The answers that fit what was said so far. */
export function answersNow(call: Call): readonly CallAnswer[] {
  return !isTalking(call) ? [] : lineOf(call).answers.filter((answer) => fits(answer, call));
}

function fits({ when }: CallAnswer, { said, given }: Call): boolean {
  if (when === null) return true;
  return (
    when.said.every((id) => said.includes(id)) &&
    !when.unsaid.some((id) => said.includes(id)) &&
    (when.gave === null || when.gave === given.length > 0)
  );
}
