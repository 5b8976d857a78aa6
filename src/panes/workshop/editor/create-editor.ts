import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import {
  defaultKeymap,
  history,
  historyKeymap,
  redo,
  redoDepth,
  undo,
  undoDepth,
} from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension, type Text } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Finding, Fix, KeyHelp, Suggestions } from '../../../app/ports/workshop.ts';
import { helpTooltip } from './help-tooltip.ts';
import { paperLook } from './theme.ts';
import { toCompletions } from './to-completions.ts';

export type EditorWords = {
  readonly label: string;
  readonly hint: string;
  readonly phrases: Readonly<Record<string, string>>;
  readonly allowed: (list: string) => string;
  readonly like: (shape: string) => string;
};

export type EditorPorts = {
  readonly changed: (text: string) => void;
  /** Whether something can be undone and done again. */
  readonly history: (undo: boolean, redo: boolean) => void;
  readonly suggest: (text: string, at: number) => Promise<Suggestions | null>;
  readonly help: (text: string, at: number) => Promise<KeyHelp | null>;
};

export type LevelEditor = {
  readonly showFindings: (findings: readonly Finding[]) => void;
  readonly useWords: (words: EditorWords) => void;
  readonly goTo: (from: number, to: number) => void;
  readonly apply: (fix: Fix) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly state: () => EditorState;
  readonly close: () => void;
};

const words = new Compartment();
const behaviour = new Compartment();

function inWords({ label, hint, phrases }: EditorWords): Extension {
  return [
    EditorState.phrases.of({ ...phrases }),
    EditorView.contentAttributes.of({
      'aria-label': label,
      'aria-description': hint,
      tabindex: '0',
      spellcheck: 'false',
    }),
  ];
}

function behave(ports: EditorPorts, said: () => EditorWords): Extension {
  return [
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (!docChanged) return;
      ports.changed(state.doc.toString());
      ports.history(undoDepth(state) > 0, redoDepth(state) > 0);
    }),
    autocompletion({ override: [toCompletions(ports.suggest)], icons: false }),
    hoverTooltip(async (view, at) => {
      const help = await ports.help(view.state.doc.toString(), at);
      return help === null ? null : helpTooltip(help, said());
    }),
  ];
}

/** Without `indentWithTab`: the Tab key leaves the text as it leaves any field. */
const fixed: Extension = [
  lineNumbers(),
  lintGutter(),
  history(),
  drawSelection(),
  indentUnit.of('  '),
  EditorState.allowMultipleSelections.of(true),
  bracketMatching(),
  closeBrackets(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  highlightSelectionMatches(),
  search({ top: true }),
  EditorView.lineWrapping,
  keymap.of([
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...completionKeymap,
    // No panel of faults: they stand below the text already.
    { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic },
  ]),
  yaml(),
  paperLook,
];

/**
 * A text field for levels. It stands in a shadow root: the page's policy forbids the styles that it would write
 * into the document. `before` is a state that an earlier one had, with its history.
 */
export function createEditor(
  host: HTMLElement,
  text: string,
  before: EditorState | null,
  ports: EditorPorts,
  first: EditorWords,
): LevelEditor {
  let said = first;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const extensions = [words.of(inWords(first)), behaviour.of(behave(ports, () => said)), fixed];
  const state =
    before !== null && before.doc.toString() === text
      ? before
      : EditorState.create({ doc: text, extensions });
  const view = new EditorView({ state, root, parent: root as unknown as Element });
  view.dispatch({
    effects: [words.reconfigure(inWords(first)), behaviour.reconfigure(behave(ports, () => said))],
  });
  ports.history(undoDepth(view.state) > 0, redoDepth(view.state) > 0);
  return {
    showFindings: (findings) => {
      const here = findings.filter(({ file }) => file === null);
      view.dispatch(
        setDiagnostics(
          view.state,
          here.map((one) => toDiagnostic(one, view.state.doc)),
        ),
      );
    },
    useWords: (next) => {
      said = next;
      view.dispatch({ effects: words.reconfigure(inWords(next)) });
    },
    goTo: (from, to) => {
      const { length } = view.state.doc;
      const [anchor, head] = [Math.min(from, length), Math.min(to, length)];
      view.dispatch({
        selection: { anchor, head },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
      view.focus();
    },
    apply: (fix) => {
      // Of a few words the end is where one goes on; a whole letter is read from its beginning.
      const at = fix.insert.includes('\n') ? fix.insert.search(/\S/) : fix.insert.length;
      view.dispatch({ changes: fix, selection: { anchor: fix.from + at }, userEvent: 'input' });
      view.dispatch({ effects: EditorView.scrollIntoView(fix.from + at, { y: 'center' }) });
      view.focus();
    },
    undo: () => void undo(view),
    redo: () => void redo(view),
    state: () => view.state,
    close: () => view.destroy(),
  };
}

function toDiagnostic({ from, to, severity, message, suggestion }: Finding, doc: Text) {
  return {
    from: Math.min(from, doc.length),
    to: Math.min(Math.max(to, from), doc.length),
    severity,
    message: `${message}\n${suggestion}`,
  };
}
