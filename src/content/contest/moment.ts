import type { Moment } from '../../core/contest/contest.ts';

/** A moment as files have it, from milliseconds since 1970. */
export function momentOf(ms: number): Moment {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** Whether a text is a moment that exists, as files have it. */
export function isMoment(text: string): boolean {
  const ms = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(ms) && momentOf(ms) === text;
}
