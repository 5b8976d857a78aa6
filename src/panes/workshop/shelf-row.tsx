import { useSignal } from '@preact/signals';
import { hashOf } from '../../app/screen.ts';
import { ownId } from '../../app/workshop/own-level.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { Dialog } from '../common/dialog.tsx';
import { Field } from '../common/field.tsx';
import { saveAs } from '../common/save-as.ts';
import { ScreenLink } from '../common/screen-link.tsx';
import { formatWhen } from '../menus/format.ts';
import { inLanguage } from '../menus/level-title.ts';
import { factsOf } from '../menus/shift-card.tsx';
import { fileStem } from './file-name.ts';

type Kept = ReturnType<typeof useApp>['shelf']['levels']['value'][number];
type Props = { readonly level: Kept; readonly remove: () => void };

const NAME_LENGTH = 80;

/** One level of the shelf: what it is, and all that can be done with it. */
export function ShelfRow({ level, remove }: Props) {
  const app = useApp();
  const t = useTexts();
  const renaming = useSignal(false);
  const { value: language } = app.language;
  const { id, name, summary, savedAt, text } = level;
  const title = summary === null ? name : inLanguage(summary.title, language);
  return (
    <article class="shelf-row" data-level={id}>
      <h3 class="shift-title">
        <a class="shelf-link" href={hashOf({ name: 'workshop', level: id })}>
          {title}
        </a>
      </h3>
      <p class="shift-facts">
        <span class="shelf-file">{name}.yaml</span>
        {' · '}
        {summary === null ? t('workshop.shelf.faulty') : factsOf(summary, t).join(' · ')}
        {' · '}
        {t('workshop.shelf.savedAt', { when: formatWhen(savedAt, language) })}
      </p>
      <div class="shelf-ways-row">
        <ScreenLink to={{ name: 'workshop', level: id }} look="paper" icon="pencil-simple">
          {t('workshop.shelf.edit')}
        </ScreenLink>
        {summary !== null && (
          <ScreenLink
            to={{ name: 'briefing', level: ownId(summary.id), seed: null }}
            look="paper"
            icon="play"
          >
            {t('workshop.shelf.play')}
          </ScreenLink>
        )}
        <Button look="quiet" action="save" icon="download-simple" onClick={() => saveLevel(name, text)}>
          {t('workshop.shelf.save')}
        </Button>
        <Button
          look="quiet"
          action="duplicate"
          icon="copy"
          onClick={() => void app.shelf.duplicate(id, t('workshop.shelf.copyName', { name }))}
        >
          {t('workshop.shelf.duplicate')}
        </Button>
        <Button look="quiet" action="rename" onClick={() => (renaming.value = true)}>
          {t('workshop.shelf.rename')}
        </Button>
        <Button look="quiet" action="delete" icon="trash" onClick={remove}>
          {t('workshop.shelf.delete')}
        </Button>
      </div>
      {renaming.value && <RenameDialog level={level} close={() => (renaming.value = false)} />}
    </article>
  );
}

export function saveLevel(name: string, text: string): void {
  saveAs(`${fileStem(name)}.yaml`, new Blob([text], { type: 'application/yaml' }));
}

function RenameDialog({ level, close }: { readonly level: Kept; readonly close: () => void }) {
  const app = useApp();
  const t = useTexts();
  const name = useSignal(level.name);
  return (
    <Dialog title={t('workshop.shelf.renameTitle')} onClose={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void app.shelf.change(level.id, { name: fileStem(name.value) });
          close();
        }}
      >
        <Field
          label={t('workshop.shelf.fileName')}
          hint={t('workshop.shelf.fileNameHint')}
          value={name.value}
          maxLength={NAME_LENGTH}
          onInput={(value) => (name.value = value)}
        />
        <div class="form-ways">
          <Button look="main" submit action="rename-do">
            {t('workshop.shelf.renameDo')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
