import { scoreCall } from '../call/call-score.ts';
import { ODD_KINDS } from '../mail/clues/catalogue.ts';
import { settles } from '../mail/clues/clue.ts';
import type { Letter } from '../mail/letter.ts';
import type { Session } from '../session/session.ts';
import { GIVEAWAYS, type MetTopic, type TopicId } from './topics.ts';

/** What a session has met so far, in the order of play; one entry a letter, call or line that shows it. */
export function topicsOf(session: Session): readonly MetTopic[] {
  return [...topicsOfLetters(session), ...topicsOfCalls(session)];
}

function topicsOfLetters({ inbox, outcomes }: Session): readonly MetTopic[] {
  return outcomes.flatMap(({ index, verdict }): readonly MetTopic[] => {
    const letter = inbox.letters[index];
    if (letter === undefined) return [];
    const right = letter.genuine === (verdict === 'trust');
    return topicsOfLetter(letter).map((topic) => ({ topic, right }));
  });
}

/** What a letter shows: how a fake is made and given away, or what looks odd in a genuine one. */
export function topicsOfLetter(letter: Letter): readonly TopicId[] {
  if (letter.genuine) {
    const odd = letter.clues.filter((clue) => ODD_KINDS.includes(clue.key) && !settles(clue));
    return [...new Set(odd.map((clue) => clue.key))].map((kind) => `oddity:${kind}` as const);
  }
  const kinds = letter.clues.map((clue) => clue.key);
  return [
    ...letter.techniques.map((id) => `technique:${id}` as const),
    ...GIVEAWAYS.filter((kind) => kinds.includes(kind)).map((id) => `giveaway:${id}` as const),
  ];
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
