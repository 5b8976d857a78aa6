import type { Verdict } from '../../core/session/decision.ts';

/** Names of the empty `data-slot` elements by which CSS tells the stage where things stand. */
export const SLOTS = [
  'logo-tube',
  'pigeonholes',
  'tube',
  'clock',
  'queue',
  'monitor',
  'board',
  'cards',
  'tray-report',
  'tray-trust',
  'phone',
  'envelope',
  'parcel',
  'bench',
  'pen',
  'bundle',
] as const;

export type SlotName = (typeof SLOTS)[number];

/** `title` shows the wall of pigeonholes, `desk` the whole night desk, `room` only wall and lamp light. */
export type Scenery = 'title' | 'desk' | 'room';

/** All that the stage may know. It holds no truth about a letter before its verdict. */
export type StageView = {
  readonly scenery: Scenery;
  /** Letters and parcels waiting behind the open one. */
  readonly waiting: number;
  readonly reported: number;
  readonly trusted: number;
  /** The parcel on the desk, and what became of it; null while letters are sorted: the tube then runs inwards. */
  readonly parcel: 'open' | 'sent' | 'refused' | null;
  /** The tray chosen but not yet stamped. */
  readonly chosen: Verdict | null;
  /** Share of the shift's time that is spent, 0…1; null when the clock is off. */
  readonly clock: number | null;
  /** Lamp warmth, 0…3: right verdicts in a row. */
  readonly warmth: number;
  /** Where the dragged envelope is, in CSS pixels of the viewport; null when none is dragged. */
  readonly drag: { readonly x: number; readonly y: number; readonly over: Verdict | null } | null;
  /** Moving things: `full`, or `cut` (reduced motion: every travel becomes a cut). */
  readonly motion: 'full' | 'cut';
  /** The calm desk draws only what is needed: no grain, no resting life, no particles. */
  readonly calm: boolean;
};

/** What the stage shows where no shift is played. */
export const EMPTY_ROOM: StageView = {
  scenery: 'room',
  waiting: 0,
  reported: 0,
  trusted: 0,
  parcel: null,
  chosen: null,
  clock: null,
  warmth: 0,
  drag: null,
  motion: 'full',
  calm: false,
};

/** A moment. Cues are fire-and-forget: the game never waits for the stage. */
export type StageCue =
  | { readonly kind: 'arrival' }
  | { readonly kind: 'stamp'; readonly verdict: Verdict; readonly right: boolean }
  | { readonly kind: 'dispatch'; readonly way: 'send' | 'refuse'; readonly right: boolean }
  | { readonly kind: 'tally'; readonly medal: boolean }
  | { readonly kind: 'skip' }
  /** The telephone rings until `ringEnd`, or until the desk is left. */
  | { readonly kind: 'ring' }
  | { readonly kind: 'ringEnd' };

export type StageHealth =
  | { readonly kind: 'ready' }
  | { readonly kind: 'software' }
  | { readonly kind: 'unavailable'; readonly reason: 'no-webgl' | 'load-failed' | 'context-lost' };

export type StagePort = {
  /** Loads the engine and draws into `host`. Resolves once the first frame stands. Never rejects. */
  readonly mount: (host: HTMLElement) => Promise<StageHealth>;
  readonly show: (view: StageView) => void;
  readonly cue: (cue: StageCue) => void;
  /** Frames drawn since mounting: what the idle test counts. */
  readonly frames: () => number;
  readonly dispose: () => void;
};
