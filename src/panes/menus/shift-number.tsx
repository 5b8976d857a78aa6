import { useSignal } from '@preact/signals';
import { announce } from '../common/announce.ts';
import { useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { copyText } from '../common/copy-text.ts';

/** The seed, which a team shares to sort the same letters. */
export function ShiftNumber({ seed }: { readonly seed: number }) {
  const t = useTexts();
  const outcome = useSignal<string | null>(null);
  const copy = async (): Promise<void> => {
    outcome.value = t((await copyText(location.href)) ? 'common.copied' : 'common.notCopied');
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
