import type { Stream } from '../../random/stream.ts';
import type { Profile } from './profile.ts';

/** Profiles to draw from, each with a whole weight from 1 on. */
export type Bag = {
  readonly members: readonly Profile[];
  /** Sums of the weights up to each member, the total last. */
  readonly sums: readonly number[];
};

export function bagOf(members: readonly Profile[], weightOf: (one: Profile) => number): Bag {
  let sum = 0;
  return {
    members,
    sums: members.map((one) => {
      sum += weightOf(one);
      return sum;
    }),
  };
}

/** Times that a member which is out already is drawn again before the rest is looked through. */
const TRIES = 12;

/** A member that is not out, with the chance of its weight; null when all are. */
export function drawFrom(
  { members, sums }: Bag,
  isOut: (one: Profile) => boolean,
  stream: Stream,
): Profile | null {
  const total = sums[sums.length - 1] ?? 0;
  if (total === 0) return null;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const at = stream.int(1, total);
    const drawn = members[sums.findIndex((sum) => sum >= at)] as Profile;
    if (!isOut(drawn)) return drawn;
  }
  const rest = members.filter((one) => !isOut(one));
  return rest.length === 0 ? null : stream.pick(rest);
}
