import type { Call } from '../call/call.ts';
import type { Level } from '../level/level.ts';
import type { Treatment } from '../level/parcel.ts';
import type { ClockMode, Rule, Tool } from '../level/words.ts';
import { generateInbox } from '../mail/generate/inbox.ts';
import { PERSONA_READER, type Reader } from '../mail/generate/world-vars.ts';
import type { Inbox } from '../mail/inbox.ts';
import type { ParcelOutcome } from '../parcel/parcel-score.ts';
import { type Carry, NOTHING_CARRIED } from './carry.ts';
import type { Decision, Verdict } from './decision.ts';

/** One letter, judged. */
export type Outcome = {
  readonly index: number;
  readonly verdict: Verdict;
  readonly string: StringOfEvidence | null;
  /** Shift time spent on the letter, whole milliseconds, tools included. */
  readonly ms: number;
};

/** A part of a letter tied to the card that it breaks or satisfies. It can be tied anew or cut until the stamp. */
export type StringOfEvidence = { readonly part: string; readonly rule: Rule };

export type Phase = 'sorting' | 'feedback' | 'done';

/** A call that is over, by its place among the calls of the shift (0 …). */
export type CallResult = { readonly index: number; readonly call: Call };

export type Session = {
  readonly level: Level;
  readonly inbox: Inbox;
  readonly reader: Reader;
  readonly carry: Carry;
  readonly phase: Phase;
  /** The letter on the desk, and after the last one the parcel; the number of both when none is left. */
  readonly index: number;
  readonly clock: ClockMode;
  /** Shift time spent, whole milliseconds. */
  readonly ms: number;
  readonly letterMs: number;
  readonly inspected: readonly Tool[];
  readonly string: StringOfEvidence | null;
  readonly outcomes: readonly Outcome[];
  /** What has been done to the fields of the parcel on the desk. */
  readonly treated: Readonly<Record<string, Treatment>>;
  readonly parcels: readonly ParcelOutcome[];
  /** The call on the line, or its end that is being read; null when the receiver lies. */
  readonly call: Call | null;
  readonly calls: readonly CallResult[];
  /** True when the clock ran out before the last letter. */
  readonly timeUp: boolean;
  readonly decisions: readonly Decision[];
};

export type Start = {
  readonly reader?: Reader;
  readonly carry?: Carry;
  readonly clock?: ClockMode;
  /** The inbox of this level and seed, where it has been generated before. */
  readonly inbox?: Inbox;
};

/** Opens a shift at its first letter. `start` touches wording and the clock's pace only. */
export function beginSession(level: Level, seed: number, start: Start = {}): Session {
  const clock = start.clock ?? 'on';
  return {
    level,
    inbox: start.inbox ?? generateInbox(level, seed),
    reader: start.reader ?? PERSONA_READER,
    carry: start.carry ?? NOTHING_CARRIED,
    phase: 'sorting',
    index: 0,
    clock,
    ms: 0,
    letterMs: 0,
    inspected: [],
    string: null,
    outcomes: [],
    treated: {},
    parcels: [],
    call: null,
    calls: [],
    timeUp: false,
    decisions: clock === 'on' ? [] : [{ type: 'clock', mode: clock, ms: 0 }],
  };
}
