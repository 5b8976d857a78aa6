import type { App } from '../../app/app.ts';
import { certifies } from '../../app/certificate/certificate.ts';
import type { ShiftResult } from '../../app/saved/types.ts';
import type { Screen } from '../../app/screen.ts';
import { dayOfResult, todaysLevel } from '../../app/today/post.ts';

/** What a finished shift gives beside its debrief: a certificate, or a result to share. `word` is a key. */
export type Prize = { readonly to: Screen; readonly word: string };

export function prizeOf(app: App, result: ShiftResult): Prize | null {
  const { id, record } = result;
  if (certifies(result, app.levels.list())) {
    return { to: { name: 'certificate', result: id }, word: 'certificate.open' };
  }
  if (todaysLevel(app.levels)?.id !== record.level) return null;
  const day = dayOfResult(result, record.level);
  return day === null ? null : { to: { name: 'today', day }, word: 'today.shareLink' };
}
