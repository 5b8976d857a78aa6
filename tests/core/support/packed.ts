import type { Level } from '../../../src/core/level/level.ts';
import { beginSession, type Session } from '../../../src/core/session/session.ts';
import { parcelTemplate } from '../../content/support/parcels.ts';
import { fixtureLevel } from './levels.ts';
import { next, stamp, take } from './play.ts';

/** The small level with one parcel after its letters. */
export function packedLevel(): Level {
  return { ...fixtureLevel('small'), parcels: { count: 1, must: [], templates: [parcelTemplate()] } };
}

/** Its shift with the parcel on the desk. */
export function packed(): Session {
  const level = packedLevel();
  const letters = Array.from({ length: level.letters.count }, () => [stamp('report'), next]).flat();
  return take(beginSession(level, 1, { clock: 'off' }), ...letters);
}
