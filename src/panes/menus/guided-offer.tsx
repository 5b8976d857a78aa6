import type { LevelSummary } from '../../core/level/summary.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';

/** The guided first letter: offered once, and as easily declined. */
export function GuidedOffer({ level }: { readonly level: LevelSummary }) {
  const app = useApp();
  const t = useTexts();
  return (
    <section class="offer">
      <h2 class="offer-title">{t('shifts.guidedTitle')}</h2>
      <p>{t('shifts.guidedText')}</p>
      <div class="form-ways">
        <Button look="main" action="guided" onClick={() => void app.startShift(level.id, null)}>
          {t('shifts.guidedBegin')}
        </Button>
        <Button look="quiet" action="skip-guided" onClick={() => void app.markGuided()}>
          {t('shifts.guidedSkip')}
        </Button>
      </div>
    </section>
  );
}
