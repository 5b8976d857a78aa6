import type { ParcelCase, ParcelTemplate, Treatment } from '../level/parcel.ts';
import type { Vars } from '../mail/wording/vars.ts';

/** Dispatches that every parcel knows; a choice has its options beside them. */
export const SEND = 'send';
export const REFUSE = 'refuse';

/** A parcel of a shift, with its truth: whose data is in it, and for which purpose it is asked. */
export type PlannedParcel = {
  readonly index: number;
  readonly template: ParcelTemplate;
  readonly case: ParcelCase;
  /** Options in the order in which they lie on the desk. */
  readonly options: readonly string[];
  /** By field: the name that stands in its place. */
  readonly pseudonyms: Readonly<Record<string, string>>;
  readonly vars: Vars;
};

/** The treatments that a field offers. */
export function offered(parcel: PlannedParcel, field: string): readonly Treatment[] {
  const found = parcel.template.fields.find((one) => one.id === field);
  if (found === undefined) return [];
  return [
    'keep',
    'black',
    ...(found.coarse === null ? [] : (['coarse'] as const)),
    ...(found.pseudonym ? (['pseudonym'] as const) : []),
  ];
}

/** The treatment that the purpose asks for: what it does not need is blacked out. */
export function neededTreatment(parcel: PlannedParcel, field: string): Treatment {
  return parcel.case.needs[field] ?? 'black';
}

/** Every way in which a parcel can leave the desk. */
export function dispatchesOf(parcel: PlannedParcel): readonly string[] {
  return parcel.template.kind === 'choice' ? [...parcel.options, REFUSE] : [SEND, REFUSE];
}
