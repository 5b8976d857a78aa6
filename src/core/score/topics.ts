import { scoreCall } from '../call/call-score.ts';
import { LEVERS, type Lever, PRETEXTS, type Pretext } from '../level/words.ts';
import { type ClueKind, ODD_KINDS } from '../mail/clues/catalogue.ts';
import { settles } from '../mail/clues/clue.ts';
import {
  LINK_TECHNIQUE_IDS,
  LOOKALIKE_IDS,
  SENDER_TECHNIQUE_IDS,
  type TechniqueId,
} from '../mail/techniques/technique.ts';
import type { Session } from '../session/session.ts';

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

/** What a session has met so far, in the order of play; one entry a letter, call or line that shows it. */
export function topicsOf(session: Session): readonly MetTopic[] {
  return [...topicsOfLetters(session), ...topicsOfCalls(session)];
}

function topicsOfLetters({ inbox, outcomes }: Session): readonly MetTopic[] {
  return outcomes.flatMap(({ index, verdict }): readonly MetTopic[] => {
    const letter = inbox.letters[index];
    if (letter === undefined) return [];
    const right = letter.genuine === (verdict === 'trust');
    const kinds = [...new Set(letter.clues.map((clue) => clue.key))];
    if (letter.genuine) {
      const odd = letter.clues.filter((clue) => ODD_KINDS.includes(clue.key) && !settles(clue));
      return [...new Set(odd.map((clue) => clue.key))].map((kind) => ({ topic: `oddity:${kind}`, right }));
    }
    return [
      ...letter.techniques.map((id) => ({ topic: `technique:${id}` as const, right })),
      ...GIVEAWAYS.filter((kind) => kinds.includes(kind)).map((id) => ({
        topic: `giveaway:${id}` as const,
        right,
      })),
    ];
  });
}

function topicsOfCalls({ calls }: Session): readonly MetTopic[] {
  return calls.flatMap(({ call }): readonly MetTopic[] => {
    const { scenario, heard, named, missed } = call;
    if (missed && heard.length === 0) return [];
    const levers = scenario.lines.filter((line) => heard.includes(line.id) && line.lever !== null);
    return [
      { topic: `pretext:${scenario.pretext}`, right: scoreCall(call).kept > 0 },
      ...levers.flatMap(({ id, lever }): readonly MetTopic[] => {
        if (lever === null) return [];
        const tried = named.find((one) => one.line === id);
        return [{ topic: `lever:${lever}`, right: tried === undefined ? null : tried.right }];
      }),
    ];
  });
}
