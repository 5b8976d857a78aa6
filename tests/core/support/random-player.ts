import { answersNow, type Call, CHANNELS } from '../../../src/core/call/call.ts';
import type { CallStep } from '../../../src/core/call/take-step.ts';
import type { Level } from '../../../src/core/level/level.ts';
import { CLOCKS, LEVERS } from '../../../src/core/level/words.ts';
import { dispatchesOf, offered, type PlannedParcel } from '../../../src/core/parcel/planned-parcel.ts';
import { openStream, type Stream } from '../../../src/core/random/stream.ts';
import { decide } from '../../../src/core/session/decide.ts';
import { type Decision, VERDICTS } from '../../../src/core/session/decision.ts';
import { parcelOf } from '../../../src/core/session/packing.ts';
import { partsOf } from '../../../src/core/session/parts.ts';
import { beginSession, type Session } from '../../../src/core/session/session.ts';
import { ringing } from '../../../src/core/session/telephone.ts';

function anyWord(call: Call, stream: Stream, ms: number): Decision {
  if (call.outcome !== null) return { type: 'putDown', ms };
  const answers = answersNow(call).map(({ id }): CallStep => ({ do: 'say', answer: id }));
  const step = stream.pick<CallStep>([
    ...answers,
    ...answers,
    { do: 'name', lever: stream.pick(LEVERS) },
    { do: 'callBack', through: stream.pick(CHANNELS) },
    { do: 'hangUp' },
  ]);
  return { type: 'call', step, ms };
}

function anyPacking(parcel: PlannedParcel, stream: Stream, ms: number): Decision {
  const { fields } = parcel.template;
  if (fields.length === 0 || stream.chance(1, 5))
    return { type: 'dispatch', as: stream.pick(dispatchesOf(parcel)), ms };
  const { id } = stream.pick(fields);
  return { type: 'treat', field: id, how: stream.pick(offered(parcel, id)), ms };
}

function anyDecision(session: Session, stream: Stream): Decision {
  const { level, phase } = session;
  const ms = stream.int(0, 9000);
  const kind = stream.int(1, 10);
  if (kind === 1) return { type: 'clock', mode: stream.pick(CLOCKS), ms };
  if (session.call !== null) return anyWord(session.call, stream, ms);
  if (phase === 'feedback') return { type: 'next', ms };
  if (ringing(session) !== null && kind <= 4) return { type: stream.pick(['pickUp', 'reject']), ms };
  const parcel = parcelOf(session);
  if (parcel !== null) return anyPacking(parcel, stream, ms);
  if (kind <= 3 && level.tools.length > 0) return { type: 'inspect', tool: stream.pick(level.tools), ms };
  if (kind <= 5)
    return { type: 'string', part: stream.pick(partsOf(session)), rule: stream.pick(level.rules), ms };
  if (kind === 6) return { type: stream.pick(['timeUp', 'cut']), ms };
  return { type: 'stamp', verdict: stream.pick(VERDICTS), ms };
}

/** A shift of legal decisions at random, with any clock; some end early, some stop in the middle. */
export function playAtRandom(level: Level, seed: number): Session {
  const stream = openStream(seed, 'random player');
  let session = beginSession(level, seed, { clock: stream.pick(CLOCKS) });
  const steps = stream.int(1, 90);
  for (let step = 0; step < steps && session.phase !== 'done'; step += 1) {
    const next = decide(session, anyDecision(session, stream));
    if (next.ok) session = next.value;
  }
  return session;
}
