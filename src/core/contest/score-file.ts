import type { PlayRecord } from '../replay/record.ts';
import type { Moment } from './contest.ts';

/** A played shift to hand in: a nickname, and nothing else about the player. */
export type ScoreFile = {
  readonly format: 1;
  /** Null in a record that was saved from a certificate. */
  readonly nickname: string | null;
  readonly team: string | null;
  readonly event: ScoreEvent | null;
  readonly record: PlayRecord;
};

/** What a shift of an event says of itself; the device's own word, never proven. */
export type ScoreEvent = {
  readonly id: string;
  /** The player's first shift of the event on this device is 1. */
  readonly attempt: number;
  /** When the shift ended. */
  readonly finished: Moment;
};
