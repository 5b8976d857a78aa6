import { clamp } from './rect.ts';

const FULL = Math.PI * 2;
const FIRST_HOUR = 10;

export type ClockAngles = { readonly hour: number; readonly minute: number };

/** The shift is one hour of the night: the minute hand goes round once, the hour hand from ten to eleven. */
export function clockAngles(spent: number | null): ClockAngles {
  const share = clamp(spent ?? 0, 0, 1);
  return { hour: ((FIRST_HOUR + share) / 12) * FULL, minute: share * FULL };
}

/** Half-second steps of a ten-minute shift: what does not change this number is not drawn again. */
export function clockStep(spent: number | null): number {
  return spent === null ? -1 : Math.round(clamp(spent, 0, 1) * 1200);
}
