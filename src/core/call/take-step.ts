import { LEVERS, type Lever } from '../level/words.ts';
import { fail, ok, type Result } from '../result.ts';
import { answersNow, arriveAt, type Call, CHANNELS, type Channel, isTalking, lineOf } from './call.ts';

/** What a player does in a call. */
export type CallStep =
  | { readonly do: 'say'; readonly answer: string }
  | { readonly do: 'name'; readonly lever: Lever }
  | { readonly do: 'hangUp' }
  | { readonly do: 'callBack'; readonly through: Channel };

export const CALL_REFUSALS = [
  'call/over',
  'call/malformed',
  'call/no_such_answer',
  'call/named_already',
  'call/nobody_speaks',
  'call/no_such_channel',
] as const;
export type CallRefusal = (typeof CALL_REFUSALS)[number];

/** The one way in which a call goes on. Refuses what cannot be done now and leaves the call as it was. */
export function takeStep(call: Call, step: CallStep): Result<Call, CallRefusal> {
  if (call.outcome !== null) return fail('call/over');
  switch (step.do) {
    case 'say':
      return say(call, step.answer);
    case 'name':
      return name(call, step.lever);
    case 'hangUp':
      return ok({ ...call, outcome: 'hungUp' });
    case 'callBack':
      return callBack(call, step.through);
    default:
      return assertMalformed(step);
  }
}

/** Steps come from records, so their words are not taken from their type. */
function assertMalformed(step: never): Result<Call, CallRefusal> {
  void step;
  return fail('call/malformed');
}

function say(call: Call, id: string): Result<Call, CallRefusal> {
  const answer = answersNow(call).find((one) => one.id === id);
  if (answer === undefined) return fail('call/no_such_answer');
  const { gives } = answer;
  return ok(
    arriveAt(
      {
        ...call,
        said: [...call.said, id],
        given: gives === null || call.given.includes(gives) ? call.given : [...call.given, gives],
        settled: call.settled || answer.settles,
      },
      answer.to,
    ),
  );
}

/** A lever can be named once a line. */
function name(call: Call, lever: Lever): Result<Call, CallRefusal> {
  if (!LEVERS.includes(lever)) return fail('call/malformed');
  if (!isTalking(call)) return fail('call/nobody_speaks');
  if (call.named.some((one) => one.line === call.line)) return fail('call/named_already');
  const right = lineOf(call).lever === lever;
  return ok({ ...call, named: [...call.named, { line: call.line, lever, right }] });
}

/** Whether a channel is the caller's own, wherever the number was read. */
export function isTheirs(channel: Channel): boolean {
  return channel === 'caller' || channel === 'letter';
}

/** A channel of one's own ends the call; the caller's own number leads on into it. */
function callBack(call: Call, through: Channel): Result<Call, CallRefusal> {
  if (!CHANNELS.includes(through)) return fail('call/malformed');
  if (!isTheirs(through)) return ok({ ...call, outcome: 'calledBack' });
  const { ownNumber } = call.scenario;
  if (ownNumber === null || call.onOwnNumber) return fail('call/no_such_channel');
  return ok(arriveAt({ ...call, onOwnNumber: true }, ownNumber));
}
