import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Treatment } from '../../core/level/parcel.ts';
import { REFUSE } from '../../core/parcel/planned-parcel.ts';
import { publicParcel } from '../../core/parcel/public-parcel.ts';
import type { Decision } from '../../core/session/decision.ts';
import { parcelOf } from '../../core/session/packing.ts';
import type { Session } from '../../core/session/session.ts';
import type { SoundPort } from '../ports/sound.ts';
import type { StagePort } from '../ports/stage.ts';
import type { Desk } from './desk.ts';
import { parcelFeedbackFor } from './parcel-feedback.ts';

type ParcelPart = Pick<
  Desk,
  | 'parcel'
  | 'treated'
  | 'pen'
  | 'chosenWay'
  | 'parcelFeedback'
  | 'treat'
  | 'takePen'
  | 'chooseWay'
  | 'dispatch'
>;

type Hands = {
  readonly send: (decision: Decision) => boolean;
  readonly lapped: () => number;
  /** Whether a parcel or letter may be judged now. */
  readonly canJudge: () => boolean;
};

export type Parcels = {
  readonly desk: ParcelPart;
  /** Puts down the pen and takes a choice back: for the next parcel. */
  readonly clear: () => void;
};

/** The outgoing post of a desk: what the marker does is decided at once, leaving takes two steps. */
export function createParcels(
  session: ReadonlySignal<Session>,
  lang: ReadonlySignal<string>,
  { send, lapped, canJudge }: Hands,
  { sound, stage }: { readonly sound: SoundPort; readonly stage: StagePort },
): Parcels {
  const pen = signal<Treatment | null>(null);
  const chosenWay = signal<string | null>(null);
  const current = computed(() => parcelOf(session.value));
  const parcel = computed(() =>
    current.value === null ? null : publicParcel(current.value, session.value, lang.value),
  );
  const parcelFeedback = computed(() =>
    current.value === null || session.value.phase !== 'feedback'
      ? null
      : parcelFeedbackFor(session.value, current.value.index, lang.value),
  );
  const clear = (): void => {
    pen.value = null;
    chosenWay.value = null;
  };
  return {
    desk: {
      parcel,
      treated: computed(() => session.value.treated),
      pen,
      chosenWay,
      parcelFeedback,
      treat: (field, how) => {
        if (!canJudge()) return false;
        if ((session.value.treated[field] ?? 'keep') === how) return true;
        if (!send({ type: 'treat', field, how, ms: lapped() })) return false;
        chosenWay.value = null;
        sound.play(how === 'black' ? 'marker' : how === 'keep' ? 'pick' : 'paper');
        return true;
      },
      takePen: (how) => {
        pen.value = how;
        if (how !== null) sound.play('pick');
      },
      chooseWay: (way) => {
        if (way !== null && (!canJudge() || current.value === null)) return;
        chosenWay.value = way;
        if (way !== null) sound.play('paper');
      },
      dispatch: () => {
        const as = chosenWay.value;
        if (as === null || !canJudge()) return;
        if (!send({ type: 'dispatch', as, ms: lapped() })) return;
        clear();
        const judged = parcelFeedback.value;
        // What came too late was not dispatched: the clock ended the shift.
        if (judged === null) return;
        sound.play(as === REFUSE ? 'refuse' : 'tubeUp');
        sound.play(judged.right ? 'yes' : 'no');
        stage.cue({ kind: 'dispatch', way: as === REFUSE ? 'refuse' : 'send', right: judged.right });
      },
    },
    clear,
  };
}
