import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { useTexts } from './app-context.ts';
import { Button } from './button.tsx';

/** A pane whose code is fetched when it is first shown. A failed fetch can be tried again. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const loaded = signal<{ readonly pane: ComponentType<P> } | null>(null);
  const failed = signal(false);
  const fetchIt = (): void => {
    failed.value = false;
    load().then(
      (pane) => {
        loaded.value = { pane };
      },
      () => {
        failed.value = true;
      },
    );
  };
  return function Lazy(props: P) {
    const t = useTexts();
    useEffect(() => {
      if (loaded.value === null) fetchIt();
    }, []);
    if (loaded.value !== null) {
      const Pane = loaded.value.pane;
      return <Pane {...props} />;
    }
    if (!failed.value) return <p class="quiet-wait">{t('common.loading')}</p>;
    return (
      <div class="quiet-wait">
        <p>{t('common.failed')}</p>
        <Button onClick={() => location.reload()}>{t('common.reload')}</Button>
      </div>
    );
  };
}
