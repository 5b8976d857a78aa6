import type { Keyboard } from '../../level/words.ts';
import type { Stream } from '../../random/stream.ts';

/** Standard names of the ways to make a name that passes for another at a glance (dnstwist's, where it has one). */
export const LOOKALIKE_IDS = [
  'addition',
  'bitFlip',
  'insertion',
  'omission',
  'repetition',
  'transposition',
  'replacement',
  'vowelSwap',
  'homoglyph',
  'cyrillic',
  'mixedScript',
  'punycode',
  'hyphenation',
  'strayDot',
  'plural',
  'combosquatting',
  'tldSwap',
  'doubledTld',
  'deepSubdomain',
] as const;
export type LookalikeId = (typeof LOOKALIKE_IDS)[number];

/** Ways to make a link that shows one house and leads to another. */
export const LINK_TECHNIQUE_IDS = ['userAt', 'brandInPath', 'openRedirect', 'shortener', 'qrCode'] as const;
export type LinkTechniqueId = (typeof LINK_TECHNIQUE_IDS)[number];

/** Ways to borrow a sender without making a name. */
export const SENDER_TECHNIQUE_IDS = [
  'exactSpoof',
  'displayNameSpoof',
  'replyToMismatch',
  'platformAbuse',
] as const;
export type SenderTechniqueId = (typeof SENDER_TECHNIQUE_IDS)[number];

export type TechniqueId = LookalikeId | LinkTechniqueId | SenderTechniqueId;

/** How hard the difference is to see at a glance: 1 easy, 2 middling, 3 hard. */
export type Subtlety = 1 | 2 | 3;

/** A genuine registrable domain cut after its label (`acme` of acme.co.uk), and what a technique may ask of the reader. */
export type Target = {
  readonly label: string;
  readonly tld: string;
  readonly keyboard: Keyboard;
};

/** A made name; `mark` is the half-open range of characters in which it differs. */
export type Lookalike = { readonly domain: string; readonly mark: readonly [number, number] };

/** A technique of the domain: shown under the loupe, where its letters are named and spelled. */
export type Technique = {
  readonly id: LookalikeId;
  readonly where: 'name';
  readonly subtlety: Subtlety;
  /** Null where the technique cannot be applied to this name. */
  readonly apply: (target: Target, stream: Stream) => Lookalike | null;
};

/** The hosts of a link: the claimed house's own, and one that is nobody's of that house. */
export type LinkPlace = { readonly own: string; readonly hostile: string; readonly path: string };

/** A technique of a link: shown where the target is, by pointer, focus or tap. */
export type LinkTechnique = {
  readonly id: LinkTechniqueId;
  readonly where: 'link';
  readonly subtlety: Subtlety;
  /** The whole URL that the target shows. */
  readonly url: (place: LinkPlace, stream: Stream) => string;
};

/** A technique of the sender: shown by the headers, or by nothing but what the letter asks for. */
export type SenderTechnique = {
  readonly id: SenderTechniqueId;
  readonly where: 'sender' | 'reply' | 'request';
  readonly subtlety: Subtlety;
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
