import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { announce } from '../common/announce.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import type { LevelEditor } from './editor/create-editor.ts';
import { EditorPane } from './editor-pane.tsx';
import { FindingsList } from './findings-list.tsx';
import { LibraryDialog } from './library-dialog.tsx';
import type { OpenWriting } from './open-writings.ts';
import { PreviewPane } from './preview/preview-pane.tsx';
import { takeCopy } from './take-copy.ts';
import { WriteBar } from './write-bar.tsx';

/** The text on one side, on the other what becomes of it; a narrow screen shows one at a time. */
export function WriteDesk({ open }: { readonly open: OpenWriting }) {
  const app = useApp();
  const t = useTexts();
  const editor = useRef<LevelEditor | null>(null);
  const history = useSignal({ undo: false, redo: false });
  const library = useSignal(false);
  const { writing, pane } = open;
  const language = app.language.value;
  useEffect(() => writing.read(), [writing, language]);
  useEffect(() => {
    const leaving = (): void => writing.flush();
    addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', leaving);
    return () => {
      removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', leaving);
      writing.flush();
    };
  }, [writing]);
  const goTo = (from: number, to: number): void => {
    pane.value = 'text';
    // The text must be shown before it can take the focus.
    requestAnimationFrame(() => editor.current?.goTo(from, to));
  };
  const copyIn = async (kind: 'letters' | 'calls', id: string): Promise<void> => {
    const taken = await takeCopy(app, writing.text.value, kind, id);
    if (taken === null) return;
    pane.value = 'text';
    requestAnimationFrame(() => {
      editor.current?.apply(taken.fix);
      announce(t('workshop.library.taken', { id: taken.id }));
    });
  };
  return (
    <div class="write-frame">
      <div class="write" data-pane={pane.value}>
        <WriteBar
          open={open}
          history={history.value}
          editor={editor}
          showLibrary={() => (library.value = true)}
        />
        <fieldset class="write-switch">
          <legend class="unseen">{t('workshop.write.panes')}</legend>
          {(['text', 'preview'] as const).map((one) => (
            <button
              key={one}
              type="button"
              class="write-tab"
              data-shows={one}
              aria-pressed={pane.value === one}
              onClick={() => (pane.value = one)}
            >
              {t(one === 'text' ? 'workshop.write.paneText' : 'workshop.write.panePreview')}
            </button>
          ))}
        </fieldset>
        <div class="write-text">
          <EditorPane open={open} editor={editor} history={history} />
          <FindingsList writing={writing} goTo={goTo} fix={(fix) => editor.current?.apply(fix)} />
        </div>
        <PreviewPane open={open} goTo={goTo} copyIn={copyIn} />
      </div>
      {library.value && <LibraryDialog copyIn={copyIn} close={() => (library.value = false)} />}
    </div>
  );
}
