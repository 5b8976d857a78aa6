import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { Page } from '../common/page.tsx';
import { ScreenLink } from '../common/screen-link.tsx';
import { type Opened, openWriting } from './open-writings.ts';
import { WriteDesk } from './write-desk.tsx';

/** Opens a level of the shelf for writing. */
export function WritePage({ id }: { readonly id: string }) {
  const app = useApp();
  const t = useTexts();
  const opened = useSignal<Opened | { readonly kind: 'failed' } | null>(null);
  /** How often it was taken from another tab. */
  const taken = useSignal(0);
  const steal = taken.value > 0;
  useEffect(() => {
    let wanted = true;
    let leave: (() => void) | null = null;
    const lost = (): void => {
      opened.value = { kind: 'elsewhere' };
    };
    openWriting(app, id, steal, lost).then(
      (found) => {
        if (found.kind === 'open') leave = found.leave;
        if (wanted) opened.value = found;
        else leave?.();
      },
      () => {
        opened.value = { kind: 'failed' };
      },
    );
    return () => {
      wanted = false;
      leave?.();
    };
  }, [app, id, opened, steal, taken.value]);
  const { value } = opened;
  if (value === null) return <p class="quiet-wait">{t('common.loading')}</p>;
  if (value.kind === 'open') return <WriteDesk open={value.open} />;
  const leads = { gone: 'gone', elsewhere: 'elsewhere', failed: 'notRead' } as const;
  return (
    <Page title={t('pages.workshop')} lead={t(`workshop.write.${leads[value.kind]}`)}>
      <div class="form-ways">
        {value.kind === 'elsewhere' && (
          <Button look="main" action="write-here" onClick={() => (taken.value += 1)}>
            {t('workshop.write.here')}
          </Button>
        )}
        <ScreenLink to={{ name: 'workshop', level: null }} look="paper">
          {t('workshop.write.toShelf')}
        </ScreenLink>
      </div>
    </Page>
  );
}
