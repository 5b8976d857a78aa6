/** UTC to the second, `2026-11-27T13:00:00Z`: as texts compare, so do the moments. */
export type Moment = string;

/** A competition as its organiser laid it down. The file of it may be public before the start. */
export type Contest = {
  readonly format: 1;
  /** Drawn by chance; score files name it. */
  readonly id: string;
  readonly name: string;
  readonly level: { readonly id: string; readonly digest: string };
  /** The rules that it is played under: `RULES_VERSION` of the release that made it. */
  readonly rules: number;
  /** A shift counts if it ends between the two, both included. */
  readonly from: Moment;
  readonly to: Moment;
  readonly attempts: number;
  /** Teams are ranked by the mean of their best so many; null where everybody plays alone. */
  readonly teams: { readonly best: number } | null;
  /** Among equal scores the quicker wins; leaves out players who use the slow clock. */
  readonly speed: boolean;
  /** Whether somebody watches the players: told, never checked. */
  readonly supervised: boolean;
  /** The same letters for all, or a seed for each player. */
  readonly letters: 'same' | 'own';
  readonly start: Start;
};

/** What binds the organiser to one start code before it is told. */
export type Start = {
  /** 128 bits in hexadecimal. */
  readonly salt: string;
  /** SHA-256 of the code's twelve characters and the salt's bytes, in hexadecimal. */
  readonly commitment: string;
  /** The code itself, in an event file that was opened after the start; null before. */
  readonly code: string | null;
};
