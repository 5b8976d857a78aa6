import type { Loot, Rule } from '../../core/level/words.ts';
import { ODD_KINDS } from '../../core/mail/clues/catalogue.ts';
import { type Clue, settles } from '../../core/mail/clues/clue.ts';
import type { Letter } from '../../core/mail/letter.ts';
import { lookupFor } from '../../core/mail/public/public-letter.ts';
import { render } from '../../core/mail/wording/render.ts';
import type { EvidenceWorth } from '../../core/score/evidence.ts';
import { scoreOf } from '../../core/score/score.ts';
import type { TopicId } from '../../core/score/topics.ts';
import { topicsOfLetter } from '../../core/score/topics-of.ts';
import type { Verdict } from '../../core/session/decision.ts';
import type { Session, StringOfEvidence } from '../../core/session/session.ts';
import type { TextsPort } from '../ports/texts.ts';

/** One clue in words; `lang` is the letters' language where the level explains it itself, else the game's. */
export type FeedbackLine = {
  readonly part: string;
  readonly text: string;
  readonly lang: string;
  readonly rules: readonly Rule[];
};

/** What the stamp brings: one decisive part in place, the rest on request. */
export type Feedback = {
  readonly index: number;
  readonly verdict: Verdict;
  readonly right: boolean;
  readonly genuine: boolean;
  readonly main: FeedbackLine | null;
  readonly others: readonly FeedbackLine[];
  /** What looked odd but was fine, or what rode along with a fake. */
  readonly odd: readonly FeedbackLine[];
  readonly string: StringOfEvidence | null;
  readonly worth: EvidenceWorth;
  readonly points: number;
  /** What a trusted fake gave away. */
  readonly given: Loot | null;
  /** A true letter that was reported: reporting when in doubt is right in real life. */
  readonly falseAlarm: boolean;
  /** What of the letter has a page in the field guide. */
  readonly topics: readonly TopicId[];
};

/** Cheapest to see first: what the eye alone finds teaches most. */
const ORDER = ['sight', 'target', 'loupe', 'day', 'directory', 'site', 'headers'] as const;

export function feedbackFor(
  session: Session,
  index: number,
  texts: TextsPort,
  lang: string,
): Feedback | null {
  const letter = session.inbox.letters[index];
  const outcome = session.outcomes.find((one) => one.index === index);
  const score = scoreOf(session).letters.find((one) => one.index === index);
  if (letter === undefined || outcome === undefined || score === undefined) return null;
  const settling = [...letter.clues.filter(settles)].sort(
    (a, b) => ORDER.indexOf(a.tool) - ORDER.indexOf(b.tool),
  );
  const strung = settling.find(
    (clue) => clue.at === outcome.string?.part && clue.rules.includes(outcome.string.rule),
  );
  const first = strung ?? settling[0];
  const line = (clue: Clue): FeedbackLine => ({
    part: clue.at,
    text: explain(clue, letter, session, texts, lang),
    lang: clue.why === null ? texts.language() : lang,
    rules: clue.rules,
  });
  const speaking = [...settling, ...letter.clues.filter((clue) => letter.genuine && isSupport(clue))];
  const unsaid = speaking.filter(
    (clue, at) => clue.key !== first?.key && speaking.findIndex((one) => one.key === clue.key) === at,
  );
  return {
    index,
    verdict: outcome.verdict,
    right: score.right,
    genuine: letter.genuine,
    main: first === undefined ? null : line(first),
    others: unsaid.map(line),
    odd: oddClues(letter).map(line),
    string: outcome.string,
    worth: score.worth,
    points: score.verdictPoints + score.evidencePoints,
    given: !letter.genuine && outcome.verdict === 'trust' ? letter.after : null,
    falseAlarm: letter.genuine && outcome.verdict === 'report',
    topics: [...new Set(topicsOfLetter(letter))],
  };
}

/** What holds without settling a genuine letter, and does not look odd. */
function isSupport({ key, strength }: Clue): boolean {
  return strength === 'supporting' && !ODD_KINDS.includes(key);
}

function oddClues(letter: Letter): readonly Clue[] {
  const wanted = letter.clues.filter(
    (clue) => !settles(clue) && (ODD_KINDS.includes(clue.key) || !letter.genuine),
  );
  return wanted.filter((clue, at) => wanted.findIndex((one) => one.key === clue.key) === at);
}

/** A clue in words: the level's own explanation, else the game's. */
export function explain(
  clue: Clue,
  letter: Letter,
  session: Session,
  texts: TextsPort,
  lang: string,
): string {
  const lookup = lookupFor(session, letter.vars, letter.senderVars);
  if (clue.why !== null) return render(clue.why, lookup, lang);
  const person = render(letter.from.name, lookup, lang);
  const side = letter.genuine ? 'genuine' : 'fake';
  const whole = `clues.${clue.key}`;
  const special = [side, ...(sealed(letter) ? ['sealed'] : []), 'plain'].map((one) => `${whole}.${one}`);
  return texts.t(special.find((one) => texts.has(one)) ?? whole, { ...clue.params, person });
}

/** Whether the sender's house really passed the letter on: a platform that is abused, a mailbox that is not one's own. */
function sealed({ seal }: Letter): boolean {
  return seal.dmarc === 'pass';
}
