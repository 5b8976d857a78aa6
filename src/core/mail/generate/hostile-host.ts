import type { Level } from '../../level/level.ts';
import type { Persona } from '../../level/world.ts';
import type { Stream } from '../../random/stream.ts';
import { isUnder, registrableDomain } from '../domains.ts';
import { makeLookalike } from '../techniques/make-lookalike.ts';
import type { LookalikeId } from '../techniques/technique.ts';
import type { Claimed } from './house.ts';

export type HostileHost = {
  readonly host: string;
  readonly mark: readonly [number, number];
  readonly technique: LookalikeId | null;
};

/** Mail relays of nobody: invented names for letters that borrow only a display name. */
const CARRIERS = ['brightpost-mail', 'campaign-relay', 'outbound-desk', 'notice-dispatch', 'mailing-hub'];

/**
 * A host that imitates the claimed one, under its top-level domain's kind (reserved stays reserved); null when
 * no allowed technique can, which `check` finds before.
 */
export function tryImitate(
  claimed: Claimed,
  host: string,
  level: Level,
  persona: Persona,
  allowed: readonly LookalikeId[],
  stream: Stream,
): HostileHost | null {
  const own = registrableDomain(host);
  const genuine = [...claimed.house.domains, ...claimed.house.services, ...level.brand.domains];
  const made = makeLookalike(own, persona.keyboard, allowed, genuine, stream);
  if (made === null) return null;
  const prefix = host.slice(0, host.length - own.length);
  const kept = prefix !== '' && stream.chance(1, 2) ? prefix : '';
  return {
    host: kept + made.domain,
    mark: [made.mark[0] + kept.length, made.mark[1] + kept.length],
    technique: made.technique,
  };
}

/** Somebody else's host, for a letter that shows only the claimed name. */
export function unrelated(claimed: Claimed, stream: Stream): HostileHost {
  const tld = isUnder(claimed.host, ['example']) ? 'example' : stream.pick(['com', 'net']);
  const host = `${stream.pick(CARRIERS)}.${tld}`;
  return { host, mark: [0, host.length], technique: null };
}

const SHORTENERS = ['lnk-cut', 'go-short', 'tiny-hop', 'clip-url'];

/** A shortening service that no house lists, under a reserved ending where the claimed house is. */
export function shortHost(claimed: Claimed, stream: Stream): HostileHost {
  const tld = isUnder(claimed.host, ['example']) ? 'example' : stream.pick(['com', 'link']);
  const host = `${stream.pick(SHORTENERS)}.${tld}`;
  return { host, mark: [0, host.length], technique: null };
}
