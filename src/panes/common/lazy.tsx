import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { FetchWait } from './fetch-wait.tsx';

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
    useEffect(() => {
      if (loaded.value === null) fetchIt();
    }, []);
    if (loaded.value !== null) {
      const Pane = loaded.value.pane;
      return <Pane {...props} />;
    }
    return <FetchWait state={failed.value ? 'failed' : 'coming'} />;
  };
}
