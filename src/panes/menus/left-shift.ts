import type { App } from '../../app/app.ts';
import type { Place } from '../../app/shift/place.ts';
import { savedPlace } from './post-words.ts';

/** A shift of a level that was begun and not ended: where it stands, and the way back to it. */
export type LeftShift = { readonly place: Place; readonly goOn: () => void };

/** The one that still lies on the desk, else the last that was put away; of that number alone where one is given. */
export function leftShift(app: App, level: string, seed: number | null): LeftShift | null {
  const desk = app.desk.value;
  const wanted = (number: number): boolean => seed === null || number === seed;
  if (desk !== null && desk.level.id === level && wanted(desk.session.value.inbox.seed)) {
    if (desk.session.value.phase === 'done' || desk.level.guided) return null;
    return { place: desk.place.value, goOn: () => app.go({ name: 'desk' }) };
  }
  const saved = app.sessions.value.find(({ record }) => record.level === level && wanted(record.seed));
  if (saved === undefined) return null;
  return { place: savedPlace(app, saved), goOn: () => void app.resumeShift(saved.id) };
}
