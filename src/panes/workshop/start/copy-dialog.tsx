import { useApp, useTexts } from '../../common/app-context.ts';
import { Button } from '../../common/button.tsx';
import { Dialog } from '../../common/dialog.tsx';
import { inLanguage } from '../../menus/level-title.ts';
import { useCatalogue } from '../use-catalogue.ts';

/** Shipped levels to begin with. */
export function CopyDialog({ close }: { readonly close: () => void }) {
  const app = useApp();
  const t = useTexts();
  const catalogue = useCatalogue();
  const copy = async (id: string, text: string): Promise<void> => {
    const level = await app.shelf.add(id, text, null);
    close();
    app.go({ name: 'workshop', level: level.id });
  };
  return (
    <Dialog title={t('workshop.copy.title')} onClose={close}>
      <p>{t('workshop.copy.lead')}</p>
      {catalogue === null ? (
        <p>{t('common.loading')}</p>
      ) : (
        <ul class="plain-list">
          {catalogue.shipped.map(({ id, title, text }) => (
            <li key={id}>
              <Button action={`copy-${id}`} icon="copy" onClick={() => void copy(id, text)}>
                {inLanguage(title, app.language.value)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
