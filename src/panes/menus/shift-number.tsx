import { useSignal } from '@preact/signals';
import { announce } from '../common/announce.ts';
import { useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';

/** The seed, which a team shares to sort the same letters. */
export function ShiftNumber({ seed }: { readonly seed: number }) {
  const t = useTexts();
  const outcome = useSignal<string | null>(null);
  const copy = async (): Promise<void> => {
    // Refused, or missing altogether where the page is served without https.
    const copied = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(location.href))
      .then(
        () => true,
        () => false,
      );
    outcome.value = t(copied ? 'common.copied' : 'common.notCopied');
    announce(outcome.value);
  };
  return (
    <div class="shift-number">
      <p>
        {t('briefing.number')} <strong class="number-mono">{seed}</strong>
      </p>
      <p class="field-hint">{t('briefing.numberHint')}</p>
      <Button look="quiet" icon="copy" onClick={() => void copy()}>
        {t('common.copyLink')}
      </Button>
      {outcome.value !== null && <span class="outcome">{outcome.value}</span>}
    </div>
  );
}
