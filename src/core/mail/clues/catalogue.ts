import type { Rule, SeenWith, Strength } from '../../level/words.ts';

/** Strength, tool and cards that every clue of a kind has. */
export type ClueEntry = {
  readonly strength: Strength;
  readonly tool: SeenWith;
  readonly rules: readonly Rule[];
};

/** Clues that follow from how a letter is made; the generator finds them itself (facts.md §3). */
export const FOUND_CLUES = {
  foreignSender: { strength: 'decisive', tool: 'loupe', rules: ['domain'] },
  foreignLink: { strength: 'decisive', tool: 'target', rules: ['domain', 'house'] },
  redirectedLink: { strength: 'decisive', tool: 'target', rules: ['domain', 'house'] },
  forgedSeal: { strength: 'decisive', tool: 'headers', rules: ['seal', 'domain'] },
  noSuchEvent: { strength: 'decisive', tool: 'site', rules: ['site'] },
  accountEntry: { strength: 'confirming', tool: 'site', rules: ['site'] },
  dayLine: { strength: 'confirming', tool: 'day', rules: ['day'] },
  alignedSeal: { strength: 'confirming', tool: 'headers', rules: ['seal'] },
  brokenSeal: { strength: 'supporting', tool: 'headers', rules: ['seal', 'domain'] },
  foreignReply: { strength: 'supporting', tool: 'headers', rules: ['domain', 'house'] },
  ownDomain: { strength: 'supporting', tool: 'loupe', rules: ['domain'] },
  ownLink: { strength: 'supporting', tool: 'target', rules: ['domain', 'house'] },
  borrowedDomain: { strength: 'neutral', tool: 'loupe', rules: ['domain'] },
  listedService: { strength: 'neutral', tool: 'loupe', rules: ['domain'] },
  forwardedSpf: { strength: 'neutral', tool: 'headers', rules: ['seal'] },
  lookalikeSeal: { strength: 'neutral', tool: 'headers', rules: ['seal'] },
  trueEvent: { strength: 'neutral', tool: 'day', rules: ['day', 'site'] },
  leakedData: { strength: 'supporting', tool: 'sight', rules: ['knowledge'] },
} as const satisfies Record<string, ClueEntry>;

/** Clues that only the author of a letter can know of, since they lie in what the words say. */
export const AUTHORED_CLUES = {
  secretAsked: { strength: 'decisive', tool: 'sight', rules: ['secrets'] },
  contradictsNotice: { strength: 'decisive', tool: 'sight', rules: ['notice'] },
  outsideNumber: { strength: 'decisive', tool: 'directory', rules: ['directory', 'house'] },
  outsidePayment: { strength: 'decisive', tool: 'directory', rules: ['directory', 'house'] },
  notInDirectory: { strength: 'decisive', tool: 'directory', rules: ['directory'] },
  contradictsDay: { strength: 'decisive', tool: 'day', rules: ['day'] },
  matchesNotice: { strength: 'supporting', tool: 'sight', rules: ['notice'] },
  nothingAsked: { strength: 'supporting', tool: 'sight', rules: ['secrets'] },
  oddAttachment: { strength: 'supporting', tool: 'sight', rules: ['house'] },
  ownNumber: { strength: 'supporting', tool: 'directory', rules: ['directory'] },
  clashingText: { strength: 'supporting', tool: 'sight', rules: ['house'] },
  unexpectedConsent: { strength: 'supporting', tool: 'sight', rules: ['day'] },
  unmatchedRequest: { strength: 'supporting', tool: 'sight', rules: ['day'] },
  urgentTone: { strength: 'neutral', tool: 'sight', rules: [] },
  clumsyText: { strength: 'neutral', tool: 'sight', rules: [] },
  spellingSlip: { strength: 'neutral', tool: 'sight', rules: [] },
  plainGreeting: { strength: 'neutral', tool: 'sight', rules: [] },
  tooGoodOffer: { strength: 'neutral', tool: 'sight', rules: [] },
  oddSender: { strength: 'neutral', tool: 'sight', rules: [] },
} as const satisfies Record<string, ClueEntry>;

export type FoundClueKind = keyof typeof FOUND_CLUES;
export type AuthoredClueKind = keyof typeof AUTHORED_CLUES;
export type ClueKind = FoundClueKind | AuthoredClueKind;

export const AUTHORED_CLUE_KINDS = Object.keys(AUTHORED_CLUES) as readonly AuthoredClueKind[];
export const CLUE_KINDS = [...Object.keys(FOUND_CLUES), ...AUTHORED_CLUE_KINDS] as readonly ClueKind[];

/** Kinds that make a genuine letter look odd though it is fine. */
export const ODD_KINDS: readonly ClueKind[] = [
  'urgentTone',
  'clumsyText',
  'spellingSlip',
  'plainGreeting',
  'oddSender',
  'oddAttachment',
  'tooGoodOffer',
  'clashingText',
  'brokenSeal',
  'listedService',
  'forwardedSpf',
  'leakedData',
];

/** Strength, tool and cards that every clue of a kind has. */
export function clueEntry(kind: ClueKind): ClueEntry {
  return kind in FOUND_CLUES ? FOUND_CLUES[kind as FoundClueKind] : AUTHORED_CLUES[kind as AuthoredClueKind];
}
