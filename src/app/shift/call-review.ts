import { type CallOutcome, lineOf } from '../../core/call/call.ts';
import { type CallScore, scoreCall } from '../../core/call/call-score.ts';
import { type PublicCall, type SpokenLine, showCall } from '../../core/call/public-call.ts';
import type { Lever, Loot, Pretext } from '../../core/level/words.ts';
import { lookupFor } from '../../core/mail/public/public-letter.ts';
import { render } from '../../core/mail/wording/render.ts';
import type { CallResult, Session } from '../../core/session/session.ts';

/** A line of the transcript afterwards: what the caller was doing, what an answer did. */
export type ReviewedLine = SpokenLine & {
  readonly lever: Lever | null;
  /** The lever that the player named there, and whether it was the one. */
  readonly named: { readonly lever: Lever; readonly right: boolean } | null;
  readonly why: string | null;
  readonly gave: Loot | null;
};

/** A call that is over, with its truth. */
export type CallReview = {
  readonly caller: PublicCall['caller'];
  readonly genuine: boolean;
  readonly pretext: Pretext;
  readonly outcome: CallOutcome;
  readonly missed: boolean;
  readonly lines: readonly ReviewedLine[];
  readonly given: readonly Loot[];
  readonly score: CallScore;
  /** Subjects of later letters that knew what was given away here. */
  readonly usedIn: readonly string[];
};

/** What a call was, once it is over; null while it goes on. */
export function reviewCall({ index, call }: CallResult, session: Session, lang: string): CallReview | null {
  const planned = session.inbox.calls[index];
  const { scenario, outcome } = call;
  if (planned === undefined || outcome === null) return null;
  const shown = showCall(call, planned, session, lang);
  const answers = scenario.lines.flatMap((line) => line.answers);
  const lookup = lookupFor(session, planned.vars, planned.callerVars);
  const lines = shown.transcript.map((spoken): ReviewedLine => {
    if (spoken.who === 'caller') {
      const named = call.named.find((one) => one.line === spoken.id) ?? null;
      return {
        ...spoken,
        lever: lineOf({ scenario, line: spoken.id }).lever,
        named: named === null ? null : { lever: named.lever, right: named.right },
        why: null,
        gave: null,
      };
    }
    const answer = answers.find((one) => one.id === spoken.id);
    return {
      ...spoken,
      lever: null,
      named: null,
      why: answer?.why ? render(answer.why, lookup, lang) : null,
      gave: answer?.gives ?? null,
    };
  });
  return {
    caller: shown.caller,
    genuine: scenario.genuine,
    pretext: scenario.pretext,
    outcome,
    missed: call.missed,
    lines,
    given: call.given,
    score: scoreCall(call),
    usedIn: call.given.length === 0 ? [] : lettersThatKnow(planned.at, session, lang),
  };
}

/** Letters after the call that have a wording for readers who let something slip. */
function lettersThatKnow(at: number, session: Session, lang: string): readonly string[] {
  return session.inbox.letters
    .filter((letter) => letter.index > at && letter.blocks.some((block) => block.aware !== null))
    .map((letter) => render(letter.subject, lookupFor(session, letter.vars, letter.senderVars), lang));
}
