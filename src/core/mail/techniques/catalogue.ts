import { brandInPath } from './link/brand-in-path.ts';
import { openRedirect } from './link/open-redirect.ts';
import { qrCode } from './link/qr-code.ts';
import { shortener } from './link/shortener.ts';
import { userAt } from './link/user-at.ts';
import { addition } from './name/addition.ts';
import { bitFlip } from './name/bit-flip.ts';
import { combosquatting } from './name/combosquatting.ts';
import { cyrillic } from './name/cyrillic.ts';
import { deepSubdomain } from './name/deep-subdomain.ts';
import { doubledTld } from './name/doubled-tld.ts';
import { homoglyph } from './name/homoglyph.ts';
import { hyphenation } from './name/hyphenation.ts';
import { insertion } from './name/insertion.ts';
import { mixedScript } from './name/mixed-script.ts';
import { omission } from './name/omission.ts';
import { plural } from './name/plural.ts';
import { punycode } from './name/punycode.ts';
import { repetition } from './name/repetition.ts';
import { replacement } from './name/replacement.ts';
import { strayDot } from './name/stray-dot.ts';
import { tldSwap } from './name/tld-swap.ts';
import { transposition } from './name/transposition.ts';
import { vowelSwap } from './name/vowel-swap.ts';
import { displayNameSpoof } from './sender/display-name-spoof.ts';
import { exactSpoof } from './sender/exact-spoof.ts';
import { platformAbuse } from './sender/platform-abuse.ts';
import { replyToMismatch } from './sender/reply-to-mismatch.ts';
import type {
  LinkTechnique,
  LinkTechniqueId,
  LookalikeId,
  SenderTechnique,
  SenderTechniqueId,
  Subtlety,
  Technique,
  TechniqueId,
} from './technique.ts';

export const TECHNIQUES: Readonly<Record<LookalikeId, Technique>> = {
  addition,
  bitFlip,
  insertion,
  omission,
  repetition,
  transposition,
  replacement,
  vowelSwap,
  homoglyph,
  cyrillic,
  mixedScript,
  punycode,
  hyphenation,
  strayDot,
  plural,
  combosquatting,
  tldSwap,
  doubledTld,
  deepSubdomain,
};

export const LINK_TECHNIQUES: Readonly<Record<LinkTechniqueId, LinkTechnique>> = {
  userAt,
  brandInPath,
  openRedirect,
  shortener,
  qrCode,
};

export const SENDER_TECHNIQUES: Readonly<Record<SenderTechniqueId, SenderTechnique>> = {
  exactSpoof,
  displayNameSpoof,
  replyToMismatch,
  platformAbuse,
};

const ALL: Readonly<Record<TechniqueId, { readonly subtlety: Subtlety }>> = {
  ...TECHNIQUES,
  ...LINK_TECHNIQUES,
  ...SENDER_TECHNIQUES,
};

/** How hard a technique is to see at a glance, 1 (easy) … 3 (hard). */
export function subtletyOf(id: TechniqueId): Subtlety {
  return ALL[id].subtlety;
}
