import type { App } from '../../app/app.ts';
import type { Fix } from '../../app/ports/workshop.ts';
import { freeOwnId, insertCall, insertLetter } from '../../app/workshop/insert-own.ts';

export type Taken = { readonly id: string; readonly fix: Fix };

/** What writes a copy of a library letter or call into a level; null where the level has no place for it. */
export async function takeCopy(
  app: App,
  text: string,
  kind: 'letters' | 'calls',
  id: string,
): Promise<Taken | null> {
  const workshop = await app.workshop();
  const source = await workshop.sourceOf(kind, id);
  const free = freeOwnId(text, id);
  const fix = kind === 'letters' ? insertLetter(text, source, free) : insertCall(text, source, free);
  return fix === null ? null : { id: free, fix };
}
