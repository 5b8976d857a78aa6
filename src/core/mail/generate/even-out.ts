import type { Level } from '../../level/level.ts';
import type { Company, Persona } from '../../level/world.ts';
import { openStream, type Stream } from '../../random/stream.ts';
import { brokenBalance, drawProfiles } from './compose.ts';
import { makePlan, type Plan, profilesFor } from './plan.ts';
import type { Profile } from './profile.ts';

const ROUNDS = 8;
const DRAWS = 250;
const START = 64;

/** Bounds of a weight: wider ones would make most draws unfair, and a shift slow to find. */
const LEAST = 16;
const MOST = 256;

const PLANS = new WeakMap<Level, Map<string, Plan>>();

/**
 * The plan of a reader's shifts, with weights under which every letter comes up about as often as the balance
 * of a shift allows: rules throw some letters back more often than others, so these are offered more often.
 * The same level gives the same weights; they are worked out once.
 */
export function planOf(level: Level, company: Company, persona: Persona): Plan {
  const byPersona = PLANS.get(level) ?? new Map<string, Plan>();
  PLANS.set(level, byPersona);
  const plan = byPersona.get(persona.id) ?? evenOut(level, profilesFor(level, company, persona), persona.id);
  byPersona.set(persona.id, plan);
  return plan;
}

function evenOut(level: Level, profiles: readonly Profile[], name: string): Plan {
  const stream = openStream(0, 'even out', name);
  const kinds = [true, false].map((genuine) => profiles.filter((one) => one.genuine === genuine));
  const key = makeUp(level, profiles, name);
  const known = WEIGHTS.get(key);
  const weights = new Map(profiles.map((one, at): [Profile, number] => [one, known?.[at] ?? START]));
  const plan = (): Plan => makePlan(level, profiles, (one) => weights.get(one) ?? START);
  if (known !== undefined) return plan();
  for (let round = 0; round < ROUNDS; round += 1) {
    const drawn = drawnOften(plan(), stream);
    for (const kind of kinds) {
      const fair = meanOf(kind, drawn) + 1;
      for (const one of kind) weights.set(one, step(weights.get(one) ?? START, fair, drawn.get(one) ?? 0));
    }
  }
  if (WEIGHTS.size >= KEPT) WEIGHTS.clear();
  WEIGHTS.set(key, [...weights.values()]);
  return plan();
}

/** Weights by all that they follow from. Words are no part of it: a level that is being written keeps them. */
const WEIGHTS = new Map<string, readonly number[]>();
const KEPT = 256;

function makeUp(
  { letters: { count, fakes, must } }: Level,
  profiles: readonly Profile[],
  name: string,
): string {
  const made = profiles.map(({ recipe: { template }, ...one }) => [template.id, ...Object.values(one)]);
  return JSON.stringify([name, count, fakes, must, made]);
}

/** How often each letter comes up in fair draws. */
function drawnOften(plan: Plan, stream: Stream): ReadonlyMap<Profile, number> {
  const drawn = new Map<Profile, number>();
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const profiles = drawProfiles(plan, stream);
    if (brokenBalance(profiles) !== null) continue;
    for (const one of profiles) drawn.set(one, (drawn.get(one) ?? 0) + 1);
  }
  return drawn;
}

function meanOf(kind: readonly Profile[], drawn: ReadonlyMap<Profile, number>): number {
  const total = kind.reduce((sum, one) => sum + (drawn.get(one) ?? 0), 0);
  return Math.floor(total / Math.max(1, kind.length));
}

/** Half as much again where a letter never came up, less the more often it came up than is fair. */
function step(weight: number, fair: number, count: number): number {
  return Math.max(LEAST, Math.min(MOST, Math.round((weight * 3 * fair) / (2 * fair + count))));
}
