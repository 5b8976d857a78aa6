import type { Portrait } from '../level/scenario.ts';
import type { Text } from '../level/text.ts';
import type { Lever, ShownNumber, Voice } from '../level/words.ts';
import type { PlannedCall } from '../mail/inbox.ts';
import { lookupFor } from '../mail/public/public-letter.ts';
import { render } from '../mail/wording/render.ts';
import { openStream } from '../random/stream.ts';
import type { Session } from '../session/session.ts';
import { ringing, slipsBefore } from '../session/telephone.ts';
import { answersNow, type Call, type CallOutcome, type Channel, isTalking, lineOf } from './call.ts';

/** The caller as the telephone and the ear give him: all of it may be a lie. */
export type PublicCaller = {
  readonly name: string;
  readonly role: string;
  readonly voice: Voice;
  readonly portrait: Portrait;
  readonly shows: ShownNumber;
  /** On the display; null when it is withheld. */
  readonly number: string | null;
};

export type SpokenLine = {
  readonly id: string;
  readonly who: 'caller' | 'you';
  readonly text: string;
};

/** What the panes get of a call. Nothing in it tells whether the caller is genuine or which answer is best. */
export type PublicCall = {
  readonly caller: PublicCaller;
  /** All that was said, the present line last. */
  readonly transcript: readonly SpokenLine[];
  readonly talking: boolean;
  /** What waits on the voicemail; null when the call was taken up. */
  readonly voicemail: string | null;
  readonly answers: readonly { readonly id: string; readonly text: string }[];
  /** How the face looks on the present line: by what the caller is doing. */
  readonly gesture: Lever | null;
  /** The lever named on the present line. */
  readonly named: Lever | null;
  readonly channels: readonly Channel[];
  readonly outcome: CallOutcome | null;
};

/** The caller who rings now; null when the telephone is silent. */
export function publicRing(session: Session, lang: string): PublicCaller | null {
  const planned = ringing(session);
  return planned === null ? null : publicCaller(planned, session, lang);
}

/** The call on the line, or its end; null when the receiver lies. */
export function publicCall(session: Session, lang: string): PublicCall | null {
  const { call } = session;
  const planned = session.inbox.calls.find((one) => one.scenario.id === call?.scenario.id);
  return call === null || planned === undefined ? null : showCall(call, planned, session, lang);
}

/** A call, under way or over, as it was heard in `lang`. */
export function showCall(call: Call, planned: PlannedCall, session: Session, lang: string): PublicCall {
  const { scenario } = call;
  const say = (text: Text): string =>
    render(text, lookupFor(session, planned.vars, planned.callerVars), lang);
  const pick = (texts: readonly Text[], purpose: string): Text =>
    openStream(session.inbox.seed, 'call words', scenario.id, purpose).pick(texts);
  const knows = slipsBefore(session, planned.at).length > 0;
  const heard = call.heard.map((id): SpokenLine => {
    const line = lineOf({ scenario, line: id });
    const aware = knows && line.aware.length > 0;
    return { id, who: 'caller', text: say(pick(aware ? line.aware : line.variants, id)) };
  });
  const { voicemail } = scenario;
  return {
    caller: publicCaller(planned, session, lang),
    transcript: weave(call, heard, say),
    talking: isTalking(call),
    voicemail: !call.missed ? null : voicemail.length === 0 ? '' : say(pick(voicemail, 'voicemail')),
    answers: answersNow(call).map(({ id, says }) => ({ id, text: say(says) })),
    gesture: isTalking(call) ? lineOf(call).lever : null,
    named: call.named.find((one) => one.line === call.line)?.lever ?? null,
    channels: channelsOf(call),
    outcome: call.outcome,
  };
}

function publicCaller(planned: PlannedCall, session: Session, lang: string): PublicCaller {
  const { caller } = planned.scenario;
  const lookup = lookupFor(session, planned.vars, planned.callerVars);
  const say = (text: Text): string => render(text, lookup, lang);
  const shown = caller.shows === 'directory' ? 'senderPhone' : 'phone';
  return {
    name: say(caller.name ?? { en: '{sender}' }),
    role: say(caller.role),
    voice: caller.voice,
    portrait: caller.portrait,
    shows: caller.shows,
    number: caller.shows === 'withheld' ? null : say({ en: `{${shown}}` }),
  };
}

/** Answers between the lines that they led from and to. Dialling the caller's own number has no answer before it. */
function weave(call: Call, heard: readonly SpokenLine[], say: (text: Text) => string): readonly SpokenLine[] {
  const answers = call.scenario.lines.flatMap((line) => line.answers);
  const said = call.said.map((id): SpokenLine => {
    const answer = answers.find((one) => one.id === id);
    return { id, who: 'you', text: answer === undefined ? '' : say(answer.says) };
  });
  const { ownNumber } = call.scenario;
  let next = 0;
  return heard.flatMap((line, at) => {
    const dialled = at === 0 || (call.onOwnNumber && line.id === ownNumber);
    const before = dialled ? undefined : said[next];
    if (before !== undefined) next += 1;
    return before === undefined ? [line] : [before, line];
  });
}

/** Whoever is in the directory is called there; others by the official site; the caller's own number if he has one. */
function channelsOf({ scenario, outcome, onOwnNumber }: Call): readonly Channel[] {
  if (outcome !== null) return [];
  const { kind } = scenario.caller.claim;
  const own: Channel = kind === 'person' || kind === 'supplier' ? 'directory' : 'site';
  if (scenario.ownNumber === null || onOwnNumber) return [own];
  return [own, scenario.pretext === 'callbackNumber' ? 'letter' : 'caller'];
}
