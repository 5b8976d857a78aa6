import type { Level } from '../../core/level/level.ts';
import { generateInbox } from '../../core/mail/generate/inbox.ts';

/** A shift that was played: its seed fixes all that was in it. */
export type Past = { readonly level: Level; readonly seed: number };

const TRIES = 24;

/**
 * A seed for a shift of one's own, drawn some times: of those seeds the one that brings the fewest letters, calls and
 * parcels met before. A shift that is shared has its seed from elsewhere, and is the same for everyone.
 */
export function freshSeed(level: Level, past: readonly Past[], draw: () => number): number {
  const first = draw();
  const met = new Set(past.flatMap((one) => contents(one.level, one.seed)));
  if (met.size === 0) return first;
  const again = (seed: number): number => contents(level, seed).filter((one) => met.has(one)).length;
  let best = { seed: first, again: again(first) };
  for (let tried = 1; tried < TRIES && best.again > 0; tried += 1) {
    const seed = draw();
    const count = again(seed);
    if (count < best.again) best = { seed, again: count };
  }
  return best.seed;
}

function contents(level: Level, seed: number): readonly string[] {
  const { letters, parcels, calls } = generateInbox(level, seed);
  return [
    ...letters.map(({ template }) => template),
    ...parcels.map(({ template }) => template.id),
    ...calls.map(({ scenario }) => scenario.id),
  ];
}
