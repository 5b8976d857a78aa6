import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { PublicCall, PublicCaller } from '../../core/call/public-call.ts';
import type { CallStep } from '../../core/call/take-step.ts';
import type { Level } from '../../core/level/level.ts';
import type { Treatment } from '../../core/level/parcel.ts';
import type { ClockMode, Lever, Rule, Tool } from '../../core/level/words.ts';
import type { PublicLetter } from '../../core/mail/public/public-letter.ts';
import type { PublicEntry, PublicLine, PublicSection } from '../../core/mail/public/public-papers.ts';
import type { PublicParcel } from '../../core/parcel/public-parcel.ts';
import type { Verdict } from '../../core/session/decision.ts';
import type { Session, StringOfEvidence } from '../../core/session/session.ts';
import type { CallReview } from './call-review.ts';
import type { Feedback } from './feedback.ts';
import type { Interlude } from './interlude.ts';
import type { LoupeView } from './loupe-view.ts';
import type { ParcelFeedback } from './parcel-feedback.ts';
import type { Place } from './place.ts';

/** Which paper or tool lies open over the letter. */
export type Drawer = Tool | 'rules' | 'papers' | null;

export type ThiefPaper = {
  readonly what: string;
  readonly value: string | null;
  readonly stale: boolean;
  readonly today: boolean;
};

/** A shift under way as the panes see it. Nothing here tells the answer before the stamp. */
export type Desk = {
  readonly level: Level;
  /** The shift's title in the letters' language. */
  readonly title: ReadonlySignal<string>;
  /** Seconds of clock that a tool still costs on this letter; 0 when it is free. */
  readonly cost: (tool: Tool) => number;
  readonly session: ReadonlySignal<Session>;
  /** The letter on the screen in the reader's language; null when none is left. */
  readonly letter: ReadonlySignal<PublicLetter | null>;
  /** Which letter or parcel of how many lies on the desk. */
  readonly place: ReadonlySignal<Place>;
  /** Letters and parcels behind the open one; 0 when the shift is over. */
  readonly waiting: ReadonlySignal<number>;
  readonly letterLanguage: ReadonlySignal<string>;
  readonly day: ReadonlySignal<readonly PublicLine[]>;
  readonly site: ReadonlySignal<readonly PublicSection[]>;
  readonly directory: readonly PublicEntry[];
  readonly thief: ReadonlySignal<readonly ThiefPaper[]>;
  readonly rules: readonly Rule[];
  /** What the brand says that it never asks for, in the letters' language. */
  readonly neverAsks: ReadonlySignal<string>;
  /** Domains of the brand and the directory, as the domain card lists them. */
  readonly domainCard: readonly { readonly name: string; readonly domains: readonly string[] }[];
  readonly loupe: (part: string) => LoupeView | null;

  /** The part that is picked up for a string or a tool; null when none. */
  readonly picked: Signal<string | null>;
  readonly drawer: Signal<Drawer>;
  /** The tray chosen, waiting for the stamp. */
  readonly chosen: Signal<Verdict | null>;
  /** The target of the link under pointer or focus. */
  readonly target: Signal<string | null>;
  readonly drag: Signal<{ readonly x: number; readonly y: number; readonly over: Verdict | null } | null>;
  readonly string: ReadonlySignal<StringOfEvidence | null>;
  /** After the stamp: what was decisive, what was odd but fine. Null while sorting. */
  readonly feedback: ReadonlySignal<Feedback | null>;
  /** The parcel on the desk in the reader's language; null while letters lie there, and at the end. */
  readonly parcel: ReadonlySignal<PublicParcel | null>;
  /** What has been done to its fields; a field that is not named is as it was. */
  readonly treated: ReadonlySignal<Readonly<Record<string, Treatment>>>;
  /** What the marker in the hand does to each field that it touches; null while it lies on the desk. */
  readonly pen: ReadonlySignal<Treatment | null>;
  /** `send`, `refuse` or an option, chosen but not yet confirmed. */
  readonly chosenWay: ReadonlySignal<string | null>;
  /** What became of the parcel, and what was right. Null until it has left the desk. */
  readonly parcelFeedback: ReadonlySignal<ParcelFeedback | null>;
  /** What a caller may be doing on a line, to be named. */
  readonly levers: readonly Lever[];
  /** Who rings now; null when the telephone is silent. */
  readonly ring: ReadonlySignal<PublicCaller | null>;
  /** The call on the line, or its end that is being read. */
  readonly call: ReadonlySignal<PublicCall | null>;
  /** What the call was, once it is over. */
  readonly callReview: ReadonlySignal<CallReview | null>;
  /** Milliseconds left on the clock, updated each second; null when it is off. */
  readonly left: ReadonlySignal<number | null>;
  /** Share of the shift's time that is spent, 0…1; null when the clock is off. */
  readonly spent: ReadonlySignal<number | null>;
  /** The lamp's warmth, 0…3: right verdicts in a row. */
  readonly warmth: ReadonlySignal<number>;
  readonly paused: ReadonlySignal<boolean>;

  /** Makes names inert in what is copied. */
  readonly defang: (text: string) => string;
  readonly open: (tool: Tool) => void;
  readonly pick: (part: string | null) => void;
  /** Ties the part in hand to a card; until the stamp it can be tied anew or cut. */
  readonly stringTo: (rule: Rule) => void;
  readonly cut: () => void;
  readonly choose: (verdict: Verdict | null) => void;
  readonly stamp: () => void;
  /** Treats a field so; false where that is not offered. */
  readonly treat: (field: string, how: Treatment) => boolean;
  readonly takePen: (how: Treatment | null) => void;
  readonly chooseWay: (way: string | null) => void;
  /** The chosen way, confirmed: the parcel leaves the desk. */
  readonly dispatch: () => void;
  readonly next: () => void;
  readonly pickUp: () => void;
  readonly reject: () => void;
  readonly talk: (step: CallStep) => void;
  /** Back to the post. */
  readonly putDown: () => void;
  /** Lets the caller's voice babble the line that was said last, or stops it. */
  readonly babble: (on: boolean) => void;
  /** The pause between two sittings of a long shift, once the first is done; null while letters are sorted. */
  readonly interlude: ReadonlySignal<Interlude | null>;
  /** On to the next sitting. */
  readonly goOn: () => void;
  readonly pause: (paused: boolean) => void;
  /** Another pace of the clock from now on, unless its time is over already; part of the record. */
  readonly setClock: (mode: ClockMode) => void;
};
