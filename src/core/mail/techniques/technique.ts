import type { Stream } from '../../random/stream.ts';

/** Standard names of the ways to make a name that passes for another at a glance (dnstwist's, where it has one). */
export const LOOKALIKE_IDS = [
  'addition',
  'omission',
  'repetition',
  'transposition',
  'replacement',
  'vowelSwap',
  'homoglyph',
  'cyrillic',
  'hyphenation',
  'plural',
  'combosquatting',
  'tldSwap',
  'deepSubdomain',
] as const;
export type LookalikeId = (typeof LOOKALIKE_IDS)[number];

/** A genuine registrable domain cut after its label (`acme` of acme.co.uk), and what a technique may ask of the reader. */
export type Target = {
  readonly label: string;
  readonly tld: string;
  readonly keyboard: 'azerty' | 'qwerty';
};

/** A made name; `mark` is the half-open range of characters in which it differs. */
export type Lookalike = { readonly domain: string; readonly mark: readonly [number, number] };

export type Technique = {
  readonly id: LookalikeId;
  /** How hard the difference is to see at a glance: 1 easy, 2 middling, 3 hard. */
  readonly subtlety: 1 | 2 | 3;
  /** Null where the technique cannot be applied to this name. */
  readonly apply: (target: Target, stream: Stream) => Lookalike | null;
};

/** Replaces `length` characters of the label at `at` and marks the new ones. */
export function splice(target: Target, at: number, length: number, text: string): Lookalike {
  const label = target.label.slice(0, at) + text + target.label.slice(at + length);
  return { domain: `${label}.${target.tld}`, mark: [at, at + Math.max(text.length, 1)] };
}

/** Positions of the label for which `test` holds. */
export function positions(label: string, test: (char: string, at: number) => boolean): readonly number[] {
  return [...label].flatMap((char, at) => (test(char, at) ? [at] : []));
}
