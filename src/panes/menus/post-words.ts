import type { App } from '../../app/app.ts';
import type { SavedSession } from '../../app/saved/types.ts';
import { type Place, placeAfter } from '../../app/shift/place.ts';
import type { LevelSummary } from '../../core/level/summary.ts';
import type { Translate } from '../common/app-context.ts';

/** "8 letters", "8 parcels", or both. */
export function postCount({ count, parcels }: Pick<LevelSummary, 'count' | 'parcels'>, t: Translate): string {
  return [
    ...(count > 0 || parcels === 0 ? [t('common.letters', { count })] : []),
    ...(parcels > 0 ? [t('parcel.count', { count: parcels })] : []),
  ].join(' · ');
}

/** Where a saved shift goes on. Only its level knows how many of its post are parcels. */
export function savedPlace(app: App, { record, judged, count }: SavedSession): Place {
  const parcels = app.levels.list().find(({ id }) => id === record.level)?.parcels ?? 0;
  return placeAfter(judged, Math.max(0, count - parcels), Math.min(parcels, count));
}

/** "letter 4 of 8". */
export function placeNote({ kind, at, count }: Place, t: Translate): string {
  return t(kind === 'parcel' ? 'parcel.note' : 'title.continueNote', { at, count });
}

/** "letter 4 of 8, saved yesterday". */
export function savedWords({ kind, at, count }: Place, when: string, t: Translate): string {
  return t(kind === 'parcel' ? 'parcel.saved' : 'shifts.at', { at, count, when });
}
