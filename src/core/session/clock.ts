import type { Level } from '../level/level.ts';
import type { ClockMode, Tool } from '../level/words.ts';

/** Shift time that a tool costs, milliseconds: the hands jump, nobody waits. */
export const TOOL_MS: Readonly<Record<Tool, number>> = {
  loupe: 2000,
  headers: 5000,
  site: 15000,
  directory: 10000,
};

const MS_A_MINUTE = 60_000;

/** Shift time until the clock runs out, milliseconds; null when the clock is off. The slow clock doubles it. */
export function limitMs(level: Level, clock: ClockMode): number | null {
  if (clock === 'off') return null;
  return level.minutes * MS_A_MINUTE * (clock === 'slow' ? 2 : 1);
}
