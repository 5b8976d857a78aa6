import type { CallStep } from '../call/take-step.ts';
import type { Treatment } from '../level/parcel.ts';
import type { ClockMode, Rule, Tool } from '../level/words.ts';

export const VERDICTS = ['report', 'trust'] as const;
/** `report` is the signal response ("fake"), `trust` the other; also the names of the two trays. */
export type Verdict = (typeof VERDICTS)[number];

export const DECISION_TYPES = [
  'inspect',
  'string',
  'cut',
  'stamp',
  'treat',
  'dispatch',
  'next',
  'pickUp',
  'reject',
  'call',
  'putDown',
  'clock',
  'timeUp',
] as const;

/**
 * All that a player can do to a shift. `ms` is whole milliseconds of shift time since the decision before:
 * time with a letter or a parcel open, not time spent reading feedback or on the telephone.
 */
export type Decision =
  | { readonly type: 'inspect'; readonly tool: Tool; readonly ms: number }
  | { readonly type: 'string'; readonly part: string; readonly rule: Rule; readonly ms: number }
  | { readonly type: 'cut'; readonly ms: number }
  | { readonly type: 'stamp'; readonly verdict: Verdict; readonly ms: number }
  | { readonly type: 'treat'; readonly field: string; readonly how: Treatment; readonly ms: number }
  /** `send`, `refuse`, or the option chosen. */
  | { readonly type: 'dispatch'; readonly as: string; readonly ms: number }
  | { readonly type: 'next'; readonly ms: number }
  | { readonly type: 'pickUp'; readonly ms: number }
  | { readonly type: 'reject'; readonly ms: number }
  | { readonly type: 'call'; readonly step: CallStep; readonly ms: number }
  | { readonly type: 'putDown'; readonly ms: number }
  | { readonly type: 'clock'; readonly mode: ClockMode; readonly ms: number }
  | { readonly type: 'timeUp'; readonly ms: number };
