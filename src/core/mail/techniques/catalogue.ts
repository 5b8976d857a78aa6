import type { Stream } from '../../random/stream.ts';
import { addition } from './addition.ts';
import { combosquatting } from './combosquatting.ts';
import { cyrillic } from './cyrillic.ts';
import { deepSubdomain } from './deep-subdomain.ts';
import { homoglyph } from './homoglyph.ts';
import { hyphenation } from './hyphenation.ts';
import { isTaken } from './known-names.ts';
import { omission } from './omission.ts';
import { plural } from './plural.ts';
import { repetition } from './repetition.ts';
import { replacement } from './replacement.ts';
import type { Lookalike, LookalikeId, Technique } from './technique.ts';
import { tldSwap } from './tld-swap.ts';
import { transposition } from './transposition.ts';
import { vowelSwap } from './vowel-swap.ts';

export const TECHNIQUES: Readonly<Record<LookalikeId, Technique>> = {
  addition,
  omission,
  repetition,
  transposition,
  replacement,
  vowelSwap,
  homoglyph,
  cyrillic,
  hyphenation,
  plural,
  combosquatting,
  tldSwap,
  deepSubdomain,
};

export type MadeName = Lookalike & { readonly technique: LookalikeId };

/**
 * A hostile name that passes for `domain`, by one of `allowed` in random order. Never equal to a name in
 * `genuine` and never a well-known site. Null when no allowed technique can make one.
 */
export function makeLookalike(
  domain: string,
  keyboard: 'azerty' | 'qwerty',
  allowed: readonly LookalikeId[],
  genuine: readonly string[],
  stream: Stream,
): MadeName | null {
  const dot = domain.indexOf('.');
  const target = { label: domain.slice(0, dot), tld: domain.slice(dot + 1), keyboard };
  for (const technique of stream.shuffle(allowed)) {
    const made = TECHNIQUES[technique].apply(target, stream);
    if (made !== null && !isTaken(made.domain, genuine)) return { ...made, technique };
  }
  return null;
}
