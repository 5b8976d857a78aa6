import type { RefObject } from 'preact';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { Icon } from '../common/icon.tsx';
import { ScreenLink } from '../common/screen-link.tsx';
import { inLanguage } from '../menus/level-title.ts';
import type { LevelEditor } from './editor/create-editor.ts';
import type { OpenWriting } from './open-writings.ts';
import { saveLevel } from './shelf-row.tsx';

type Props = {
  readonly open: OpenWriting;
  readonly history: { readonly undo: boolean; readonly redo: boolean };
  readonly editor: RefObject<LevelEditor | null>;
  readonly showLibrary: () => void;
};

/** Which level this is, whether it is kept, and what can be done with it as a whole. */
export function WriteBar({ open, history, editor, showLibrary }: Props) {
  const app = useApp();
  const t = useTexts();
  const { writing, view } = open;
  const kept = app.shelf.find(writing.id);
  const good = writing.good.value;
  const name = kept?.name ?? '';
  const title = good?.summary ? inLanguage(good.summary.title, app.language.value) : name;
  const level = writing.checked.value?.level ?? null;
  const errors = (writing.findings.value ?? []).filter(({ severity }) => severity === 'error').length;
  const faults = t('workshop.write.faults', { count: errors });
  const canPlay = level !== null && errors === 0;
  return (
    <header class="write-bar">
      <div class="write-name">
        <h1 class="write-title" tabIndex={-1}>
          {title}
        </h1>
        <p class="write-facts">
          <ScreenLink to={{ name: 'workshop', level: null }}>{t('workshop.write.toShelf')}</ScreenLink>
          {' · '}
          {t(keeping(app, writing.isKept.value))}
          {errors > 0 ? (
            <strong class="write-faulty">
              {' · '}
              {t('workshop.write.faulty', { faults })}
            </strong>
          ) : (
            <Facts open={open} />
          )}
        </p>
      </div>
      <div class="write-ways">
        <button
          type="button"
          class="round-button"
          aria-label={t('workshop.write.undo')}
          title={t('workshop.write.undo')}
          disabled={!history.undo}
          onClick={() => editor.current?.undo()}
        >
          <Icon name="arrow-counter-clockwise" />
        </button>
        <button
          type="button"
          class="round-button is-mirrored"
          aria-label={t('workshop.write.redo')}
          title={t('workshop.write.redo')}
          disabled={!history.redo}
          onClick={() => editor.current?.redo()}
        >
          <Icon name="arrow-counter-clockwise" />
        </button>
        <Button look="dark" icon="plus" action="library" onClick={showLibrary}>
          {t('workshop.write.library')}
        </Button>
        <Button
          look="dark"
          icon="download-simple"
          action="save"
          onClick={() => saveLevel(name, writing.text.value)}
        >
          {t('workshop.shelf.save')}
        </Button>
        <Button
          look="main"
          icon="play"
          action="try"
          disabled={!canPlay}
          onClick={() => {
            if (level !== null)
              void app.tryLevel(level, view.value.seed, 0, { name: 'workshop', level: writing.id });
          }}
        >
          {t('workshop.write.play')}
        </Button>
      </div>
      {writing.failed.value && <p class="write-fault">{t('workshop.write.notRead')}</p>}
    </header>
  );
}

/** Where the browser keeps nothing, nothing is said to be saved. */
function keeping(app: ReturnType<typeof useApp>, kept: boolean): string {
  if (app.repository.kind() === 'memory') return 'workshop.write.memory';
  return kept ? 'workshop.write.kept' : 'workshop.write.keeping';
}

function Facts({ open }: { readonly open: OpenWriting }) {
  const t = useTexts();
  const measures = open.writing.good.value?.measures ?? null;
  if (measures === null) return null;
  const longest = Math.max(...measures.minutes.map(({ minutes }) => minutes));
  const minutes = t('common.minutes', { count: Math.round(longest) });
  return (
    <span>
      {' · '}
      {measures.count === 0
        ? minutes
        : t('workshop.write.facts', { minutes, fakes: measures.fakes, count: measures.count })}
    </span>
  );
}
