import { useSignal } from '@preact/signals';
import type { LibraryItem } from '../../app/ports/workshop.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Choice } from '../common/choice.tsx';
import { Dialog } from '../common/dialog.tsx';
import { Field } from '../common/field.tsx';
import { inLanguage } from '../menus/level-title.ts';
import { findItems } from './find-items.ts';
import { useCatalogue } from './use-catalogue.ts';

type Props = {
  readonly copyIn: (kind: 'letters' | 'calls', id: string) => Promise<void>;
  readonly close: () => void;
};

/** Letters and calls of the library, to be copied into the level and changed there. */
export function LibraryDialog({ copyIn, close }: Props) {
  const app = useApp();
  const t = useTexts();
  const catalogue = useCatalogue();
  const kind = useSignal<'letters' | 'calls'>('letters');
  const words = useSignal('');
  const found = findItems(catalogue?.items ?? [], words.value).filter((item) => item.kind === kind.value);
  const take = async ({ id }: LibraryItem): Promise<void> => {
    close();
    await copyIn(kind.value, id);
  };
  return (
    <Dialog title={t('workshop.library.title')} onClose={close}>
      <p>{t('workshop.library.lead')}</p>
      <div class="form library-form">
        <Choice
          label={t('workshop.library.title')}
          hideLabel
          options={(['letters', 'calls'] as const).map((value) => ({
            value,
            label: t(`workshop.library.${value}`),
          }))}
          value={kind.value}
          onChange={(value) => (kind.value = value)}
        />
        <Field
          label={t('workshop.library.find')}
          value={words.value}
          maxLength={60}
          onInput={(value) => (words.value = value)}
        />
      </div>
      {catalogue === null && <p>{t('common.loading')}</p>}
      {catalogue !== null && found.length === 0 && <p>{t('workshop.library.none')}</p>}
      <ul class="library-list">
        {found.map((item) => (
          <li key={item.id} class="library-item">
            <p>
              <strong>{inLanguage(item.title, app.language.value)}</strong>
              <span class="clue-where">
                {t(item.genuine ? 'workshop.preview.genuine' : 'workshop.preview.fake')} · {item.id}
                {item.teaches.length > 0 && ` · ${item.teaches.join(', ')}`}
              </span>
            </p>
            <button
              type="button"
              class="button button-paper"
              data-action="take"
              aria-label={t('workshop.library.takeOf', { id: item.id })}
              onClick={() => void take(item)}
            >
              <span class="button-word">{t('workshop.library.take')}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
