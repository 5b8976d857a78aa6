import type { Treatment } from '../level/parcel.ts';
import {
  dispatchesOf,
  neededTreatment,
  offered,
  type PlannedParcel,
  REFUSE,
  SEND,
} from '../parcel/planned-parcel.ts';
import type { Stream } from '../random/stream.ts';
import type { Decision } from '../session/decision.ts';

/** How somebody packs a parcel: each field, then the whole. */
export type Packer = {
  readonly treat: (parcel: PlannedParcel, field: string) => Treatment;
  readonly dispatch: (parcel: PlannedParcel) => string;
};

/** The decisions of a packer, the time of it all on the last but one. */
export function packing(parcel: PlannedParcel, packer: Packer, ms: number): readonly Decision[] {
  const as = packer.dispatch(parcel);
  const treats = as === SEND ? parcel.template.fields : [];
  return [
    ...treats.map(({ id }) => ({ type: 'treat', field: id, how: packer.treat(parcel, id), ms: 0 }) as const),
    { type: 'dispatch', as, ms },
    { type: 'next', ms: 0 },
  ];
}

/** Everything as the purpose asks. */
export const PERFECT_PACKER: Packer = {
  treat: neededTreatment,
  dispatch: (parcel) => parcel.case.right,
};

/** Each field and the dispatch right when `knows` says so, else another one at random. */
export function readingPacker(knows: () => boolean, stream: Stream): Packer {
  const other = <T>(all: readonly T[], right: T): T => {
    const rest = all.filter((one) => one !== right);
    return rest.length === 0 ? right : stream.pick(rest);
  };
  return {
    treat: (parcel, field) => {
      const right = neededTreatment(parcel, field);
      return knows() ? right : other(offered(parcel, field), right);
    },
    dispatch: (parcel) => {
      const { right } = parcel.case;
      return knows() ? right : other(dispatchesOf(parcel), right);
    },
  };
}

/** Packers who do not read: everything as it is, everything black, the coarsest that is offered, by chance, nothing leaves. */
export function blindPacker(how: 'keep' | 'black' | 'coarsest' | 'guess' | 'refuse', stream: Stream): Packer {
  return {
    treat: (parcel, field) => {
      const all = offered(parcel, field);
      if (how === 'guess') return stream.pick(all);
      if (how !== 'coarsest') return how === 'black' ? 'black' : 'keep';
      return all.find((one) => one === 'coarse') ?? all.find((one) => one === 'pseudonym') ?? 'black';
    },
    dispatch: (parcel) => {
      if (how === 'refuse') return REFUSE;
      const all = dispatchesOf(parcel);
      if (how === 'guess') return stream.pick(all);
      return all.find((one) => one === SEND) ?? stream.pick(all);
    },
  };
}
