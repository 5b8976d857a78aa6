import type { CallStep } from '../../../src/core/call/take-step.ts';
import type { ClockMode } from '../../../src/core/level/words.ts';
import { type Clue, settles } from '../../../src/core/mail/clues/clue.ts';
import type { Letter } from '../../../src/core/mail/letter.ts';
import { decide } from '../../../src/core/session/decide.ts';
import type { Decision, Verdict } from '../../../src/core/session/decision.ts';
import { parcelOf } from '../../../src/core/session/packing.ts';
import type { Session, StringOfEvidence } from '../../../src/core/session/session.ts';
import { PERFECT_PACKER, packing } from '../../../src/core/simulate/pack-parcel.ts';
import { onTelephone } from '../../../src/core/simulate/player.ts';
import { bestWay } from './best-call.ts';

/** Takes decisions that are meant to be legal; a refusal fails the test that made it. */
export function take(session: Session, ...decisions: readonly Decision[]): Session {
  return decisions.reduce((before, decision) => {
    const next = decide(before, decision);
    if (!next.ok) throw new Error(`${decision.type} was refused: ${next.error}`);
    return next.value;
  }, session);
}

export function refusalOf(session: Session, decision: Decision): string | null {
  const next = decide(session, decision);
  return next.ok ? null : next.error;
}

export const stamp = (verdict: Verdict, ms = 0): Decision => ({ type: 'stamp', verdict, ms });
export const next: Decision = { type: 'next', ms: 0 };
export const clock = (mode: ClockMode): Decision => ({ type: 'clock', mode, ms: 0 });
export const string = ({ part, rule }: StringOfEvidence, ms = 0): Decision => ({
  type: 'string',
  part,
  rule,
  ms,
});

export function currentLetter(session: Session): Letter {
  const letter = session.inbox.letters[session.index];
  if (letter === undefined) throw new Error('no letter is open');
  return letter;
}

export const rightVerdict = (letter: Letter): Verdict => (letter.genuine ? 'trust' : 'report');
export const wrongVerdict = (letter: Letter): Verdict => (letter.genuine ? 'report' : 'trust');

function stringTo(clue: Clue | undefined): StringOfEvidence {
  const rule = clue?.rules[0];
  if (clue === undefined || rule === undefined) throw new Error('nothing to string here');
  return { part: clue.at, rule };
}

/** Evidence that settles the letter. */
export function rightEvidence(letter: Letter): StringOfEvidence {
  return stringTo(letter.clues.find((clue) => settles(clue) && clue.rules.length > 0));
}

/** No letter of the tests has a clue in its subject. */
export const WRONG_EVIDENCE: StringOfEvidence = { part: 'subject', rule: 'domain' };

/** Answers a telephone that rings, by the way that earns the most. */
function talkPerfectly(session: Session): Session {
  let steps: readonly CallStep[] | null = null;
  return onTelephone(session, (call) => {
    steps ??= bestWay(call).steps;
    const [step, ...rest] = steps;
    steps = rest;
    return step ?? { do: 'hangUp' };
  });
}

/** Plays on to the end, each letter by the decisions that `play` gives. */
export function playShift(session: Session, play: (letter: Letter) => readonly Decision[]): Session {
  let now = session;
  while (now.phase === 'sorting') {
    const parcel = parcelOf(now);
    now =
      parcel === null
        ? take(talkPerfectly(now), ...play(currentLetter(now)), next)
        : take(now, ...packing(parcel, PERFECT_PACKER, 0));
  }
  return now;
}

/** Every letter right, with right evidence. */
export function playPerfectly(session: Session): Session {
  return playShift(session, (letter) => [string(rightEvidence(letter)), stamp(rightVerdict(letter))]);
}
