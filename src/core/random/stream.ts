import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

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

/** FNV-1a over UTF-16 code units, 32 bits: turns a purpose into a number that is the same everywhere. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
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
  const generator = xoroshiro128plus(mix(hashText([seed, ...purpose].join('\u0000'))));
  const int = (min: number, max: number): number => uniformInt(generator, min, max);
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error(`nothing to pick from: ${purpose.join('/')}`);
    return items[int(0, items.length - 1)] as T;
  };
  const sample = <T>(items: readonly T[], count: number): readonly T[] => {
    const rest = [...items];
    const wanted = Math.max(0, Math.min(count, rest.length));
    for (let at = 0; at < wanted; at += 1) {
      const from = int(at, rest.length - 1);
      const chosen = rest[from] as T;
      rest[from] = rest[at] as T;
      rest[at] = chosen;
    }
    return rest.slice(0, wanted);
  };
  const shuffle = <T>(items: readonly T[]): readonly T[] => sample(items, items.length);
  return { int, chance: (of, outOf) => int(1, outOf) <= of, pick, shuffle, sample };
}
