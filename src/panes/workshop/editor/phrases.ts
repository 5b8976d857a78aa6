import type { Translate } from '../../common/app-context.ts';

/** The editor's own words, by the English that it knows them by. */
const PHRASES: Readonly<Record<string, string>> = {
  Find: 'find',
  Replace: 'replace',
  next: 'next',
  previous: 'previous',
  all: 'all',
  'match case': 'matchCase',
  'by word': 'byWord',
  regexp: 'regexp',
  replace: 'replaceOne',
  'replace all': 'replaceAll',
  close: 'close',
  'current match': 'currentMatch',
  'on line': 'onLine',
  'replaced $ matches': 'replacedMatches',
  'replaced match on line $': 'replacedOnLine',
  'Go to line': 'goToLine',
  go: 'go',
  Diagnostics: 'diagnostics',
  'No diagnostics': 'noDiagnostics',
  Completions: 'completions',
  'Control character': 'control',
  'Folded lines': 'foldedLines',
  'Unfolded lines': 'unfoldedLines',
  'Selection deleted': 'selectionDeleted',
};

export function editorPhrases(t: Translate): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(PHRASES).map(([english, key]) => [english, t(`workshop.phrases.${key}`)]),
  );
}
