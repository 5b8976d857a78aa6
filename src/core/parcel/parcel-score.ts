import type { Treatment } from '../level/parcel.ts';
import { neededTreatment, type PlannedParcel, SEND } from './planned-parcel.ts';

/** What a parcel is worth at most: as much as a letter with its evidence. */
export const PARCEL_POINTS = 140;

/** A parcel that has left the desk: with which fields, and how. */
export type ParcelOutcome = {
  readonly index: number;
  /** `send`, `refuse`, or the option chosen. */
  readonly dispatch: string;
  /** Treatments by field; a field that is not named left as it was. */
  readonly treated: Readonly<Record<string, Treatment>>;
  readonly ms: number;
};

export type ParcelScore = {
  readonly index: number;
  /** Sent, refused or chosen as was right, and every field with it. */
  readonly right: boolean;
  readonly dispatchRight: boolean;
  /** Of the fields of a parcel that was rightly sent; 0 and 0 for all others. */
  readonly fieldsRight: number;
  readonly fields: number;
  readonly points: number;
};

/**
 * Whole points of a parcel, 0…140. A wrong dispatch earns nothing. Of a parcel rightly sent, each field that is
 * treated as the purpose asks gives its share, each other one takes as much: what is missing costs as much as
 * what leaks.
 */
export function scoreParcel(parcel: PlannedParcel, { dispatch, treated, index }: ParcelOutcome): ParcelScore {
  const dispatchRight = dispatch === parcel.case.right;
  const { fields } = parcel.template;
  if (!dispatchRight || dispatch !== SEND || fields.length === 0) {
    const points = dispatchRight ? PARCEL_POINTS : 0;
    return { index, right: dispatchRight, dispatchRight, fieldsRight: 0, fields: 0, points };
  }
  const fieldsRight = fields.filter(
    ({ id }) => (treated[id] ?? 'keep') === neededTreatment(parcel, id),
  ).length;
  const net = fieldsRight - (fields.length - fieldsRight);
  return {
    index,
    right: fieldsRight === fields.length,
    dispatchRight,
    fieldsRight,
    fields: fields.length,
    points: Math.max(0, Math.floor((PARCEL_POINTS * net) / fields.length)),
  };
}
