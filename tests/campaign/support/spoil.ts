import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalDigest } from '../../../src/content/contest/canonical-digest.ts';
import type { Stream } from '../../../src/core/random/stream.ts';

/** A score file as JSON, whatever has become of it. */
export type Tree = { [key: string]: unknown };

type Place = { readonly holder: Tree | unknown[]; readonly key: string | number };

const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -0, 1, -1, 0.5, 7, 1e9, 1e21, 1e308, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 53],
  ...[
    '',
    '0',
    '7',
    'report',
    'trust',
    'next',
    'stamp',
    'site',
    'from',
    '__proto__',
    'constructor',
    'x'.repeat(5000),
  ],
  ...['\ud800', '\u0000', '\u202e', 'a\nb', [], [[]], {}, { length: 1 }, { type: 'next', ms: 0 }],
];

/** Every place of a tree where something stands. */
function placesOf(holder: unknown): readonly Place[] {
  if (typeof holder !== 'object' || holder === null) return [];
  const keys: readonly (string | number)[] = Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder);
  return keys.flatMap((key): readonly Place[] => [
    { holder: holder as Tree | unknown[], key },
    ...placesOf(Reflect.get(holder, key)),
  ]);
}

type Change = (place: Place, stream: Stream) => void;

const listOf = ({ holder, key }: Place): unknown[] | null => {
  const value: unknown = Reflect.get(holder, key);
  return Array.isArray(holder) ? holder : Array.isArray(value) ? value : null;
};

/** What may be done to one field of a score file. */
export const CHANGES: Readonly<Record<string, Change>> = {
  changed: ({ holder, key }, stream) => {
    const value: unknown = Reflect.get(holder, key);
    const near =
      typeof value === 'number'
        ? value + stream.pick([-1, 1, 10, 0.5, 2 ** 20])
        : typeof value === 'string'
          ? stream.pick([`${value}0`, value.slice(1), value.toUpperCase(), [...value].reverse().join('')])
          : stream.pick(VALUES);
    Reflect.set(holder, key, near);
  },
  retyped: ({ holder, key }, stream) => {
    const value: unknown = Reflect.get(holder, key);
    Reflect.set(holder, key, stream.pick([String(value), [value], { value }, Number(value), ...VALUES]));
  },
  cut: ({ holder, key }, stream) => {
    if (Array.isArray(holder)) holder.splice(Number(key), stream.int(1, 3));
    else Reflect.deleteProperty(holder, key);
  },
  duplicated: (place, stream) => {
    const list = listOf(place);
    const { holder, key } = place;
    const value: unknown = Reflect.get(holder, key);
    if (list === null) Reflect.set(holder, `${String(key)}2`, value);
    else list.splice(stream.int(0, list.length), 0, list[stream.int(0, Math.max(0, list.length - 1))]);
  },
  reordered: (place, stream) => {
    const list = listOf(place);
    if (list !== null && list.length > 1) list.splice(stream.int(0, list.length - 2), 0, ...list.splice(-1));
    else if (!Array.isArray(place.holder)) {
      const value: unknown = Reflect.get(place.holder, place.key);
      Reflect.deleteProperty(place.holder, place.key);
      Reflect.set(place.holder, place.key, value);
    }
  },
};

/** One field changed in the way that `how` names. */
export function spoil(tree: Tree, how: string, stream: Stream): void {
  CHANGES[how]?.(stream.pick(placesOf(tree)), stream);
}

/** The seal that somebody who has the game would put under it; false where nothing can be sealed. */
export function reseal(tree: Tree): boolean {
  try {
    const { seal: _old, ...body } = tree;
    const record = bytesToHex(canonicalDigest(body['record'] ?? null));
    Reflect.set(tree, 'seal', bytesToHex(canonicalDigest({ ...body, record })));
    return true;
  } catch {
    return false;
  }
}
