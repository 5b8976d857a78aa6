import { LINK_TECHNIQUES } from '../../core/mail/techniques/catalogue.ts';
import { makeLookalike } from '../../core/mail/techniques/make-lookalike.ts';
import {
  LINK_TECHNIQUE_IDS,
  type LinkTechniqueId,
  LOOKALIKE_IDS,
  type LookalikeId,
} from '../../core/mail/techniques/technique.ts';
import { openStream } from '../../core/random/stream.ts';

/** A true name or link and the one made to pass for it; `mark` is the half-open range to look at in the latter. */
export type NameExample = {
  readonly genuine: string;
  readonly made: string;
  readonly mark: readonly [number, number];
};

const OWN = 'openai.com';
const HOSTILE = 'session-check.com';
const SHORT = 'tiny-hop.link';
const PATH = 'account';

/** Where a fixed seed's first draw is not the plainest example, another one. */
const SEEDS: Partial<Readonly<Record<LookalikeId, number>>> = {
  addition: 2,
  bitFlip: 6,
  insertion: 5,
  omission: 4,
  transposition: 3,
  replacement: 7,
  vowelSwap: 2,
  cyrillic: 3,
  mixedScript: 2,
  hyphenation: 2,
  strayDot: 4,
  combosquatting: 7,
  tldSwap: 2,
  deepSubdomain: 2,
};

/** What the game's own techniques make of openai.com; null for a technique that makes no name. The same each time. */
export function nameExample(technique: string): NameExample | null {
  const name = LOOKALIKE_IDS.find((id) => id === technique);
  if (name !== undefined) return ofName(name);
  const link = LINK_TECHNIQUE_IDS.find((id) => id === technique);
  return link === undefined ? null : ofLink(link);
}

function ofName(id: LookalikeId): NameExample | null {
  const stream = openStream(SEEDS[id] ?? 1, 'guide', id);
  const made = makeLookalike(OWN, 'qwerty', [id], [OWN], stream);
  return made === null ? null : { genuine: OWN, made: made.domain, mark: made.mark };
}

function ofLink(id: LinkTechniqueId): NameExample {
  const hostile = id === 'shortener' ? SHORT : HOSTILE;
  const url = LINK_TECHNIQUES[id].url({ own: OWN, hostile, path: PATH }, openStream(1, 'guide', id));
  const at = url.indexOf(hostile);
  return { genuine: `https://${OWN}/${PATH}`, made: url, mark: [at, at + hostile.length] };
}
