import { itemsOf } from '../../core/session/packing.ts';
import type { Session } from '../../core/session/session.ts';

/** Where a shift stands: letter 3 of 8, and after the last letter parcel 1 of 3. */
export type Place = { readonly kind: 'letter' | 'parcel'; readonly at: number; readonly count: number };

/** The place after so many letters and parcels are done with; at the end of a shift it is its last one. */
export function placeAfter(done: number, letters: number, parcels: number): Place {
  if (parcels > 0 && done >= letters)
    return { kind: 'parcel', at: Math.min(done - letters + 1, parcels), count: parcels };
  return { kind: 'letter', at: Math.min(done + 1, letters), count: letters };
}

export function placeOf({ index, inbox }: Session): Place {
  return placeAfter(index, inbox.letters.length, inbox.parcels.length);
}

/** Letters and parcels behind the open one. */
export function waitingOf(session: Session): number {
  return session.phase === 'done' ? 0 : itemsOf(session) - session.index - 1;
}
