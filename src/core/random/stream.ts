import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** A source of draws for one purpose. Drawing from one stream never moves another. */
export type Stream = {
  /** A whole number in [min, max], both included. */
  readonly int: (min: number, max: number) => number;
  /** True with probability `of` in `outOf`. */
  readonly chance: (of: number, outOf: number) => boolean;
  /** One item; throws on an empty list, which the level's checks exclude. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** A new list in random order (Fisher–Yates). */
  readonly shuffle: <T>(items: readonly T[]) => readonly T[];
  /** At most `count` different items, in random order. */
  readonly sample: <T>(items: readonly T[], count: number) => readonly T[];
};

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, 32 bits, going on from `hash`: turns a purpose into the same number everywhere. */
function hashText(text: string, hash: number): number {
  let next = hash;
  for (let i = 0; i < text.length; i += 1) next = Math.imul(next ^ text.charCodeAt(i), FNV_PRIME);
  return next;
}

/** The parts as one text, a zero between each two. */
function hashParts(parts: readonly (string | number)[]): number {
  let hash = FNV_START;
  for (let at = 0; at < parts.length; at += 1) {
    if (at > 0) hash = Math.imul(hash, FNV_PRIME);
    hash = hashText(String(parts[at]), hash);
  }
  return hash >>> 0;
}

/** Murmur3's finaliser: every bit of the hash moves every bit of the seed, or streams would share their low bits. */
function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Opens the stream of `seed` (whole, 0…2³²−1) for a purpose such as `letter`, 3, `subject`. */
export function openStream(seed: number, ...purpose: readonly (string | number)[]): Stream {
  return new Source(mix(hashParts([seed, ...purpose])), purpose);
}

/** A class for speed alone: each letter opens several streams, and methods are made once. */
class Source implements Stream {
  readonly #generator: RandomGenerator;

  readonly #purpose: readonly (string | number)[];

  constructor(seed: number, purpose: readonly (string | number)[]) {
    this.#generator = xoroshiro128plus(seed);
    this.#purpose = purpose;
  }

  int(min: number, max: number): number {
    return uniformInt(this.#generator, min, max);
  }

  chance(of: number, outOf: number): boolean {
    return this.int(1, outOf) <= of;
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new Error(`nothing to pick from: ${this.#purpose.join('/')}`);
    return items[this.int(0, items.length - 1)] as T;
  }

  sample<T>(items: readonly T[], count: number): readonly T[] {
    const rest = [...items];
    const wanted = Math.max(0, Math.min(count, rest.length));
    for (let at = 0; at < wanted; at += 1) {
      const from = this.int(at, rest.length - 1);
      const chosen = rest[from] as T;
      rest[from] = rest[at] as T;
      rest[at] = chosen;
    }
    return rest.slice(0, wanted);
  }

  shuffle<T>(items: readonly T[]): readonly T[] {
    return this.sample(items, items.length);
  }
}
