import { useSignal } from '@preact/signals';
import { announce } from '../common/announce.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { Dialog } from '../common/dialog.tsx';

/** Erases everything, after one question. */
export function Erase() {
  const app = useApp();
  const t = useTexts();
  const asking = useSignal(false);
  const erase = async (): Promise<void> => {
    asking.value = false;
    if (app.desk.value !== null) app.leaveShift();
    await app.repository.eraseAll();
    await app.reload();
    app.go({ name: 'title' });
    announce(t('stored.erased'));
  };
  return (
    <section>
      <h2 class="margin-title">{t('stored.eraseTitle')}</h2>
      <Button look="danger" icon="trash" action="erase" onClick={() => (asking.value = true)}>
        {t('stored.erase')}
      </Button>
      <p class="margin-note">{t('stored.eraseHint')}</p>
      {asking.value && (
        <Dialog title={t('stored.eraseSure')} onClose={() => (asking.value = false)}>
          <p>{t('stored.eraseSureText')}</p>
          <div class="form-ways">
            <Button look="quiet" onClick={() => (asking.value = false)}>
              {t('stored.eraseNo')}
            </Button>
            <Button look="danger" action="erase-for-good" onClick={() => void erase()}>
              {t('stored.eraseYes')}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
