import { typeset } from '../compile/typography.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { DiagnosticCode, DiagnosticText } from './codes.ts';
import { MESSAGES_EN } from './en.ts';
import { MESSAGES_FR } from './fr.ts';

/** Message and suggestion of a diagnostic in words; languages other than French get English. */
export function describe(diagnostic: Diagnostic, lang: string): DiagnosticText {
  const { message, suggestion } = wordsOf(diagnostic.code, lang);
  const values = lang === 'fr' ? inFrench(diagnostic.params) : diagnostic.params;
  return { message: fill(message, values), suggestion: fill(suggestion, values) };
}

function wordsOf(code: DiagnosticCode, lang: string): DiagnosticText {
  if (lang !== 'fr') return MESSAGES_EN[code];
  const { message, suggestion } = MESSAGES_FR[code];
  return { message: typeset(message, 'fr'), suggestion: typeset(suggestion, 'fr') };
}

/** A parameter in words comes twice: `hint` in English and `hintFr` in French. */
function inFrench(params: Diagnostic['params']): Diagnostic['params'] {
  const french = Object.entries(params).flatMap(([name, value]) =>
    name.endsWith('Fr') ? [[name.slice(0, -2), typeset(value, 'fr')] as const] : [],
  );
  return { ...params, ...Object.fromEntries(french) };
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
