import { levelTexts, libraryFiles } from 'virtual:level-texts';
import { explain, isCode } from '../content/explain/explain.ts';
import { type Library, readLibrary } from '../content/library.ts';
import { catalogueOf, sourceText } from './catalogue.ts';
import type { LevelCalls } from './level-calls.ts';
import { openPack } from './open-pack.ts';
import { beginReading, findingsOf, finishReading } from './read-level.ts';
import { answerCalls } from './remote.ts';
import { helpAt } from './suggest/help.ts';
import { suggestAt } from './suggest/suggest.ts';

let read: Library | null = null;

/** Some hundred files: read once, when the first level is. */
function library(): Library {
  read ??= readLibrary(libraryFiles);
  return read;
}

let begun: ReturnType<typeof beginReading> | null = null;

function begin(text: string): ReturnType<typeof beginReading> {
  if (begun?.text !== text) begun = beginReading(text, library());
  return begun;
}

answerCalls<LevelCalls>({
  findings: (text, lang) => findingsOf(begin(text), lang),
  check: (text, lang) => finishReading(begin(text), lang),
  openPack: (bytes, file, lang) => openPack(bytes, file, lang, library()),
  catalogue: () => catalogueOf(library(), levelTexts),
  sourceOf: (kind, id) => sourceText(libraryFiles, kind, id),
  explain: async (code, lang) => (isCode(code) ? explain(code, lang) : null),
  suggest: (text, at, lang) => suggestAt(text, at, lang, library()),
  help: (text, at, lang) => helpAt(text, at, lang),
});
