import type { Diagnostic } from '../diagnostic.ts';
import type { DiagnosticText } from './codes.ts';
import { MESSAGES_EN } from './en.ts';
import { MESSAGES_FR } from './fr.ts';

/** Message and suggestion of a diagnostic in words; languages other than French get English. */
export function describe(diagnostic: Diagnostic, lang: string): DiagnosticText {
  const { message, suggestion } = (lang === 'fr' ? MESSAGES_FR : MESSAGES_EN)[diagnostic.code];
  const { params } = diagnostic;
  const hint = lang === 'fr' ? params['hintFr'] : params['hint'];
  const values = { ...params, hint: hint ?? '' };
  return { message: fill(message, values), suggestion: fill(suggestion, values) };
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
