import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { announce } from '../common/announce.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { OpenLevelFile } from '../common/open-level-file.tsx';
import { Page } from '../common/page.tsx';
import { ShelfRow } from './shelf-row.tsx';
import { CopyDialog } from './start/copy-dialog.tsx';
import { NewLevelDialog } from './start/new-level-dialog.tsx';

type Kept = Parameters<ReturnType<typeof useApp>['shelf']['putBack']>[0];

/** Reads once what was not read yet: a copy, or what another version had written of it. */
function useSummaries(): void {
  const app = useApp();
  useEffect(() => {
    let wanted = true;
    const readAll = async (): Promise<void> => {
      const unread = app.shelf.levels.value.filter(({ summary }) => summary === null);
      if (unread.length === 0) return;
      const workshop = await app.workshop();
      for (const { id, text } of unread) {
        if (!wanted) return;
        const checked = await workshop.check(text, app.language.value);
        if (checked !== null) await app.shelf.note(id, checked.summary);
      }
    };
    readAll().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [app, app.shelf.levels.value.length]);
}

/** The levels that are kept here, and the ways to one more. */
export function ShelfPage() {
  const app = useApp();
  const t = useTexts();
  const asks = useSignal<'new' | 'copy' | null>(null);
  const deleted = useSignal<Kept | null>(null);
  const levels = app.shelf.levels.value;
  useSummaries();
  const remove = async (id: string): Promise<void> => {
    const level = await app.shelf.remove(id);
    deleted.value = level;
    if (level !== null) announce(t('workshop.shelf.deleted', { name: level.name }));
  };
  const putBack = async (level: Kept): Promise<void> => {
    deleted.value = null;
    await app.shelf.putBack(level);
    announce(t('workshop.shelf.back', { name: level.name }));
  };
  const close = (): void => {
    asks.value = null;
  };
  return (
    <Page
      title={t('pages.workshop')}
      lead={t('workshop.page.lead')}
      margin={
        <ul class="plain-list shelf-ways">
          <li>
            <Button look="main" icon="plus" action="new-level" onClick={() => (asks.value = 'new')}>
              {t('workshop.ways.new')}
            </Button>
            <p class="margin-note">{t('workshop.ways.newHint')}</p>
          </li>
          <li>
            <Button look="dark" icon="copy" action="copy-level" onClick={() => (asks.value = 'copy')}>
              {t('workshop.ways.copy')}
            </Button>
            <p class="margin-note">{t('workshop.ways.copyHint')}</p>
          </li>
          <li>
            <OpenLevelFile look="dark" />
            <p class="margin-note">{t('workshop.ways.openHint')}</p>
          </li>
        </ul>
      }
    >
      <h2 class="sheet-heading">{t('workshop.shelf.title')}</h2>
      {deleted.value !== null && (
        <div class="shelf-deleted">
          <p class="outcome">{t('workshop.shelf.deleted', { name: deleted.value.name })}</p>
          <Button
            icon="arrow-counter-clockwise"
            action="put-back"
            onClick={() => deleted.value !== null && void putBack(deleted.value)}
          >
            {t('workshop.shelf.undo')}
          </Button>
        </div>
      )}
      {levels.length === 0 ? (
        <p>{t('workshop.shelf.empty')}</p>
      ) : (
        <ul class="shift-list">
          {levels.map((level) => (
            <li key={level.id}>
              <ShelfRow level={level} remove={() => void remove(level.id)} />
            </li>
          ))}
        </ul>
      )}
      {asks.value === 'new' && <NewLevelDialog close={close} />}
      {asks.value === 'copy' && <CopyDialog close={close} />}
    </Page>
  );
}
