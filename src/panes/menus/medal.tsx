import type { ShiftResult } from '../../app/saved/types.ts';
import { useTexts } from '../common/app-context.ts';

/** A medal is a stamp with its word. */
export function Medal({ medal }: { readonly medal: ShiftResult['medal'] }) {
  const t = useTexts();
  if (medal === null) return <span class="medal-none">{t('results.noMedal')}</span>;
  return <span class={`medal-mark is-${medal}`}>{t(`medals.${medal}`)}</span>;
}
