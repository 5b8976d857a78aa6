import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Catalogue } from '../../app/ports/workshop.ts';
import { useApp } from '../common/app-context.ts';

let known: Catalogue | null = null;

/** What the library has; null until it was read. */
export function useCatalogue(): Catalogue | null {
  const app = useApp();
  const found = useSignal(known);
  useEffect(() => {
    if (known !== null) return;
    let wanted = true;
    void app
      .workshop()
      .then((workshop) => workshop.catalogue())
      .then((catalogue) => {
        known = catalogue;
        if (wanted) found.value = catalogue;
      });
    return () => {
      wanted = false;
    };
  }, [app, found]);
  return found.value;
}
