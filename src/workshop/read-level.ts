import type { Checked, Finding } from '../app/ports/workshop.ts';
import type { Diagnostic } from '../content/diagnostic.ts';
import type { Library } from '../content/library.ts';
import { describe } from '../content/messages/describe.ts';
import { type DraftLevel, draftLevel, finishLevel } from '../content/parse-level.ts';
import { openYaml } from '../content/yaml/yaml-source.ts';
import { summaryOf } from '../core/level/summary.ts';
import type { Result } from '../core/result.ts';
import { fixFor } from './fix-for.ts';
import { measure } from './measure.ts';
import { untranslatedIn } from './untranslated.ts';

/** The name that the level under the pen has in diagnostics. */
const HERE = 'level.yaml';

type Begun = {
  readonly text: string;
  readonly draft: Result<DraftLevel, readonly Diagnostic[]>;
  readonly data: unknown;
};

/** What is wrong with a text, but for the shifts that are drawn from it: quick enough for each key pressed. */
export function beginReading(text: string, library: Library): Begun {
  const opened = openYaml(text, HERE);
  const draft = opened.ok ? draftLevel(opened.value, library) : opened;
  return { text, draft, data: opened.ok ? opened.value.data : null };
}

export function findingsOf({ text, draft }: Begun, lang: string): readonly Finding[] {
  return inWords(draft.ok ? draft.value.warnings : draft.error, text, lang);
}

/** The whole of it: the level as it is played, with its figures. */
export function finishReading({ text, draft, data }: Begun, lang: string): Checked {
  const parsed = draft.ok ? finishLevel(draft.value) : draft;
  const level = parsed.ok ? parsed.value.level : null;
  return {
    level,
    summary: level === null ? null : summaryOf(level),
    findings: inWords(parsed.ok ? parsed.value.warnings : parsed.error, text, lang),
    measures: level === null ? null : measure(level),
    untranslated: untranslatedIn(data),
  };
}

/** Faults of other files than the level under the pen. */
export function inWordsOf(faults: readonly Diagnostic[], lang: string): readonly Finding[] {
  return inWords(faults, '', lang);
}

function inWords(faults: readonly Diagnostic[], text: string, lang: string): readonly Finding[] {
  const starts = lineStarts(text);
  return faults.map((fault) => findingOf(fault, text, starts, lang));
}

function findingOf(fault: Diagnostic, text: string, starts: readonly number[], lang: string): Finding {
  const { code, severity, line, column } = fault;
  const words = describe(fault, lang);
  if (fault.file !== HERE) {
    return { code, severity, ...words, file: fault.file, line, column, from: 0, to: 0, fix: null };
  }
  const from = Math.min(text.length, (starts[line - 1] ?? text.length) + column - 1);
  const to = endOf(text, from);
  return { code, severity, ...words, file: null, line, column, from, to, fix: fixFor(fault, text, from) };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** To the end of the word, or of a text in quotes. */
function endOf(text: string, from: number): number {
  const rest = text.slice(from, from + 400);
  const word = /^"(?:[^"\\\n]|\\.)*"|^'[^'\n]*'|^[^\s,\]}:]+/.exec(rest)?.[0] ?? '';
  return from + Math.max(1, word.length);
}
