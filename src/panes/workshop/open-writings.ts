import type { EditorState } from '@codemirror/state';
import { signal } from '@preact/signals';
import type { App } from '../../app/app.ts';
import { createWriting, type Writing } from '../../app/workshop/create-writing.ts';

/** What the preview shows: the same after a shift that was played from here. */
export type View = {
  readonly tab: (typeof TABS)[number];
  readonly seed: number;
  readonly letter: number;
  readonly lang: string | null;
  readonly truth: boolean;
  readonly scenario: string | null;
};

export const TABS = ['letters', 'calls', 'parcels', 'briefing', 'numbers', 'results'] as const;

const FIRST_VIEW: View = { tab: 'letters', seed: 1, letter: 0, lang: null, truth: false, scenario: null };

function openNew(writing: Writing) {
  return {
    writing,
    view: signal<View>(FIRST_VIEW),
    /** Which pane a narrow screen shows. */
    pane: signal<'text' | 'preview'>('text'),
    /** The editor as it was left, with all that can be undone. */
    editor: { state: null as EditorState | null },
  };
}

export type OpenWriting = ReturnType<typeof openNew>;

const open = new Map<string, OpenWriting>();

export type Opened =
  | { readonly kind: 'gone' | 'elsewhere' }
  | { readonly kind: 'open'; readonly open: OpenWriting; readonly leave: () => void };

/**
 * A level under the pen, the same for as long as the page lives. Held for this tab until it is left: two that write
 * one text would undo each other's work. `lost` is called if another tab takes it.
 */
export async function openWriting(app: App, id: string, steal: boolean, lost: () => void): Promise<Opened> {
  const hold = await app.repository.hold(`level ${id}`, steal, lost);
  if (hold === null) return { kind: 'elsewhere' };
  // Another tab may have written it since.
  await app.shelf.read();
  const kept = app.shelf.find(id);
  if (kept === null) {
    hold.release();
    return { kind: 'gone' };
  }
  const there = open.get(id);
  const current = there?.writing.text.value === kept.text ? there : await openAnew(app, kept);
  open.set(id, current);
  return {
    kind: 'open',
    open: current,
    leave: () => {
      current.writing.flush();
      hold.release();
    },
  };
}

async function openAnew(app: App, kept: NonNullable<ReturnType<App['shelf']['find']>>): Promise<OpenWriting> {
  const workshop = await app.workshop();
  return openNew(
    createWriting({
      kept,
      shelf: app.shelf,
      workshop,
      after: (ms, work) => {
        setTimeout(work, ms);
      },
      language: () => app.language.value,
    }),
  );
}
