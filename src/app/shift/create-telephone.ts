import { computed, type ReadonlySignal } from '@preact/signals-core';
import { publicCall, publicRing } from '../../core/call/public-call.ts';
import type { CallStep } from '../../core/call/take-step.ts';
import { LEVERS } from '../../core/level/words.ts';
import type { Decision } from '../../core/session/decision.ts';
import type { Session } from '../../core/session/session.ts';
import { ringing } from '../../core/session/telephone.ts';
import type { SoundPort } from '../ports/sound.ts';
import type { StagePort } from '../ports/stage.ts';
import type { VoicePace } from '../saved/types.ts';
import { reviewCall } from './call-review.ts';
import type { Desk } from './desk.ts';

type Ports = {
  readonly sound: SoundPort;
  readonly stage: StagePort;
  readonly voices: () => VoicePace;
};

/** Seconds from one ring to the next, and how often it rings again. */
const RING_EVERY = 4;
const RINGS = 5;

/** Times as fast as a voice's own pace. */
const PACES: Readonly<Record<Exclude<VoicePace, 'off'>, number>> = { normal: 1, fast: 1.5 };

type TelephonePart = Pick<
  Desk,
  'levers' | 'ring' | 'call' | 'callReview' | 'pickUp' | 'reject' | 'talk' | 'putDown' | 'babble'
>;

export type Telephone = {
  readonly desk: TelephonePart;
  /** Rings aloud if somebody is waiting. */
  readonly ringNow: () => void;
  /** Each second of the desk: an old bell rings again and again, but not for ever. */
  readonly second: () => void;
  /** The bell stops, and the voice. */
  readonly silence: () => void;
};

/** The telephone of a desk: what rings and speaks is told to sound and stage, what is decided to the session. */
export function createTelephone(
  session: ReadonlySignal<Session>,
  send: (decision: Decision) => boolean,
  lapped: () => number,
  lang: ReadonlySignal<string>,
  { sound, stage, voices }: Ports,
): Telephone {
  const call = computed(() => publicCall(session.value, lang.value));
  const callReview = computed(() => {
    const { call: open, inbox } = session.value;
    if (open === null || open.outcome === null) return null;
    const index = inbox.calls.findIndex((one) => one.scenario.id === open.scenario.id);
    return reviewCall({ index, call: open }, session.value, lang.value);
  });
  const silence = (): void => {
    sound.hush();
    stage.cue({ kind: 'ringEnd' });
  };
  const babble = (on: boolean): void => {
    const last = call.value?.transcript.findLast((line) => line.who === 'caller');
    const pace = voices();
    if (!on || pace === 'off' || call.value === null || last === undefined) sound.hush();
    else sound.speak(call.value.caller.voice, last.text.split(/\s+/).length, PACES[pace]);
  };
  const answer = (type: 'pickUp' | 'reject'): void => {
    silence();
    if (!send({ type, ms: lapped() })) return;
    sound.play(type === 'pickUp' ? 'lift' : 'hook');
    babble(type === 'pickUp');
  };
  let waited = 0;
  const second = (): void => {
    if (ringing(session.value) === null) return;
    waited += 1;
    if (waited % RING_EVERY === 0 && waited <= RING_EVERY * RINGS) sound.play('ring');
  };
  const ringNow = (): void => {
    waited = 0;
    if (ringing(session.value) === null) return;
    sound.play('ring');
    stage.cue({ kind: 'ring' });
  };
  const talk = (step: CallStep): void => {
    const before = session.value.call;
    if (!send({ type: 'call', step, ms: 0 })) return;
    const moved = session.value.call?.heard.length !== before?.heard.length;
    if (session.value.call?.outcome === null) {
      if (moved) babble(true);
      return;
    }
    sound.hush();
    sound.play('hook');
  };
  return {
    desk: {
      levers: LEVERS,
      ring: computed(() => publicRing(session.value, lang.value)),
      call,
      callReview,
      pickUp: () => answer('pickUp'),
      reject: () => answer('reject'),
      talk,
      putDown: () => {
        sound.hush();
        if (send({ type: 'putDown', ms: 0 })) ringNow();
      },
      babble,
    },
    ringNow,
    second,
    silence,
  };
}
