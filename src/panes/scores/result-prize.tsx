import type { ShiftResult } from '../../app/saved/types.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { prizeOf } from '../common/prize-of.ts';
import { ScreenLink } from '../common/screen-link.tsx';

/** The way from a result to its certificate or to what can be shared of it. */
export function ResultPrize({ result, when }: { readonly result: ShiftResult; readonly when: string }) {
  const app = useApp();
  const t = useTexts();
  const prize = prizeOf(app, result);
  if (prize === null) return null;
  return (
    <p class="result-prize">
      <ScreenLink to={prize.to}>
        {t(prize.word)}
        <span class="unseen">, {when}</span>
      </ScreenLink>
    </p>
  );
}
