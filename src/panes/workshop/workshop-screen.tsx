import '../styles/workshop.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { ShelfPage } from './shelf-page.tsx';
import { WritePage } from './write-page.tsx';

/** The trainers' workshop: the shelf of one's own levels, or the one that is being written. */
export function WorkshopScreen({ level }: { readonly level: string | null }) {
  const app = useApp();
  const t = useTexts();
  const texts = useSignal<'waiting' | 'there' | 'failed'>('waiting');
  useEffect(() => {
    app.texts.fetch('workshop').then(
      () => {
        texts.value = 'there';
      },
      () => {
        texts.value = 'failed';
      },
    );
  }, [app]);
  if (texts.value === 'failed') {
    return (
      <div class="quiet-wait">
        <p>{t('common.failed')}</p>
        <Button onClick={() => location.reload()}>{t('common.reload')}</Button>
      </div>
    );
  }
  if (texts.value === 'waiting') return <p class="quiet-wait">{t('common.loading')}</p>;
  return level === null ? <ShelfPage /> : <WritePage key={level} id={level} />;
}
