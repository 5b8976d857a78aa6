import { dispatchesOf, offered, type PlannedParcel } from '../parcel/planned-parcel.ts';
import type { Decision } from './decision.ts';
import type { Session } from './session.ts';

/** The parcel on the desk; null while a letter lies there, and at the end. */
export function parcelOf({ inbox, index }: Session): PlannedParcel | null {
  return inbox.parcels[index - inbox.letters.length] ?? null;
}

/** Letters and parcels of a shift: parcels come after the last letter. */
export function itemsOf({ inbox }: Pick<Session, 'inbox'>): number {
  return inbox.letters.length + inbox.parcels.length;
}

/** Letters and parcels that are done with. */
export function doneWith({ outcomes, parcels }: Session): number {
  return outcomes.length + parcels.length;
}

type Packing = Extract<Decision, { type: 'treat' | 'dispatch' }>;

/** Why a parcel cannot be packed so; null where it can. */
export function refusePacking(
  session: Session,
  decision: Packing,
): 'decision/no_parcel' | 'decision/unknown_field' | 'decision/not_offered' | null {
  const parcel = parcelOf(session);
  if (parcel === null) return 'decision/no_parcel';
  if (decision.type === 'dispatch')
    return dispatchesOf(parcel).includes(decision.as) ? null : 'decision/not_offered';
  const treatments = offered(parcel, decision.field);
  if (treatments.length === 0) return 'decision/unknown_field';
  return treatments.includes(decision.how) ? null : 'decision/not_offered';
}

export function pack(session: Session, decision: Packing): Session {
  if (decision.type === 'treat') {
    return { ...session, treated: { ...session.treated, [decision.field]: decision.how } };
  }
  const outcome = {
    index: session.index - session.inbox.letters.length,
    dispatch: decision.as,
    treated: session.treated,
    ms: session.letterMs,
  };
  return { ...session, phase: 'feedback', parcels: [...session.parcels, outcome] };
}
