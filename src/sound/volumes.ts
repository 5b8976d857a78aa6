import type { Volumes } from '../app/ports/sound.ts';
import type { SpriteName } from './blips.ts';

/** A slider at its middle should sound half as loud; hearing wants about the square for that. */
function gain(slider: number): number {
  if (!Number.isFinite(slider)) return 0;
  return Math.min(1, Math.max(0, slider)) ** 2;
}

/** Gain 0…1 over everything; 0 when muted. */
export function masterGain(volumes: Volumes): number {
  return volumes.muted ? 0 : gain(volumes.master);
}

/** Gain 0…1 of one sound below the master: the clock's tick has its own slider. */
export function soundGain(name: SpriteName, volumes: Volumes): number {
  return gain(name === 'tick' ? volumes.clock : volumes.effects);
}

/** Whether playing `name` would be heard at all. */
export function isAudible(name: SpriteName, volumes: Volumes): boolean {
  return masterGain(volumes) * soundGain(name, volumes) > 0;
}
