import type { Level } from '../../../src/core/level/level.ts';
import type { Session } from '../../../src/core/session/session.ts';
import type { Table } from './play-shift.ts';

export function hasParcels(level: Level): boolean {
  return 'parcels' in level;
}

/** Deals with the parcel that lies on the desk, in the browser and in the core; here parcels join the week. */
export function playParcel(_table: Table, { level }: Session): Promise<Session> {
  throw new Error(
    `${level.id} has parcels, which the week cannot play yet: tests/campaign-browser/support/play-parcel.ts`,
  );
}
