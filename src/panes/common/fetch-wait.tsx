import { useTexts } from './app-context.ts';
import { Button } from './button.tsx';

/** In the place of a screen whose code or texts are on their way, or could not be fetched. */
export function FetchWait({ state }: { readonly state: 'coming' | 'failed' }) {
  const t = useTexts();
  if (state === 'coming') return <p class="quiet-wait">{t('common.loading')}</p>;
  return (
    <div class="quiet-wait">
      <p>{t('common.failed')}</p>
      <Button onClick={() => location.reload()}>{t('common.reload')}</Button>
    </div>
  );
}
