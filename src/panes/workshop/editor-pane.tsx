import type { Signal } from '@preact/signals';
import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp, useTexts } from '../common/app-context.ts';
import { createEditor, type EditorWords, type LevelEditor } from './editor/create-editor.ts';
import { editorPhrases } from './editor/phrases.ts';
import type { OpenWriting } from './open-writings.ts';

type Props = {
  readonly open: OpenWriting;
  readonly editor: RefObject<LevelEditor | null>;
  readonly history: Signal<{ undo: boolean; redo: boolean }>;
};

/** The text of the level, in a field of its own. */
export function EditorPane({ open, editor, history }: Props) {
  const app = useApp();
  const t = useTexts();
  const host = useRef<HTMLDivElement>(null);
  const { writing } = open;
  const language = app.language.value;
  const words = (): EditorWords => ({
    label: t('workshop.write.editor'),
    hint: t('workshop.write.keys'),
    phrases: editorPhrases(t),
    allowed: (list) => t('workshop.help.allowed', { list }),
    like: (shape) => t('workshop.help.like', { shape }),
  });
  useEffect(() => {
    if (host.current === null) return;
    const made = createEditor(
      host.current,
      writing.text.value,
      open.editor.state,
      {
        changed: writing.write,
        history: (undo, redo) => {
          history.value = { undo, redo };
        },
        suggest: async (text, at) => (await app.workshop()).suggest(text, at, app.language.value),
        help: async (text, at) => (await app.workshop()).help(text, at, app.language.value),
      },
      words(),
    );
    editor.current = made;
    made.showFindings(writing.findings.value ?? []);
    return () => {
      open.editor.state = made.state();
      editor.current = null;
      made.close();
    };
  }, [writing]);
  useEffect(() => editor.current?.useWords(words()), [language]);
  useSignalEffect(() => {
    const findings = writing.findings.value;
    editor.current?.showFindings(findings ?? []);
  });
  return (
    <div class="write-editor">
      <div ref={host} class="write-host" data-editor />
      <p class="write-keys">{t('workshop.write.keys')}</p>
    </div>
  );
}
