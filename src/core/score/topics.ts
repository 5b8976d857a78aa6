import { LEVERS, type Lever, PRETEXTS, type Pretext } from '../level/words.ts';
import { type ClueKind, ODD_KINDS } from '../mail/clues/catalogue.ts';
import {
  LINK_TECHNIQUE_IDS,
  LOOKALIKE_IDS,
  SENDER_TECHNIQUE_IDS,
  type TechniqueId,
} from '../mail/techniques/technique.ts';

/** What a fake asks or claims that gives it away, when it is the words that settle it. */
export const GIVEAWAYS = [
  'secretAsked',
  'contradictsNotice',
  'contradictsDay',
  'outsideNumber',
  'outsidePayment',
  'notInDirectory',
  'noSuchEvent',
  'forgedSeal',
] as const satisfies readonly ClueKind[];
export type Giveaway = (typeof GIVEAWAYS)[number];

/** Something that the field guide has a page for, and that practice brings back. */
export type TopicId =
  | `technique:${TechniqueId}`
  | `giveaway:${Giveaway}`
  | `oddity:${ClueKind}`
  | `pretext:${Pretext}`
  | `lever:${Lever}`;

export const TOPIC_IDS: readonly TopicId[] = [
  ...[...LOOKALIKE_IDS, ...LINK_TECHNIQUE_IDS, ...SENDER_TECHNIQUE_IDS].map(
    (id) => `technique:${id}` as const,
  ),
  ...GIVEAWAYS.map((id) => `giveaway:${id}` as const),
  ...ODD_KINDS.map((id) => `oddity:${id}` as const),
  ...PRETEXTS.map((id) => `pretext:${id}` as const),
  ...LEVERS.map((id) => `lever:${id}` as const),
];

/** A topic met in a shift: judged rightly, wrongly, or (null) met without anything to judge. */
export type MetTopic = { readonly topic: TopicId; readonly right: boolean | null };
