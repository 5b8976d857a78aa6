import type { Diagnostic } from '../content/diagnostic.ts';
import { describe } from '../content/messages/describe.ts';
import type { Output } from './output.ts';

/** Findings for people: place, message, the line with a caret, what to write instead, and once a code why. */
export function printFindings(
  findings: readonly Diagnostic[],
  output: Output,
  lang: string,
  textOf: (file: string) => string | null,
  whyOf: (code: Diagnostic['code']) => string | null = () => null,
): void {
  const explained = new Set<string>();
  for (const finding of findings) {
    const { file, line, column, code, severity } = finding;
    const { message, suggestion } = describe(finding, lang);
    output.out(`${file}:${line}:${column} ${severityWord(severity, lang)} ${code}`);
    output.out(`  ${message}`);
    const source = textOf(file)?.split('\n')[line - 1];
    if (source !== undefined) {
      const number = String(line);
      output.out(`  ${number} | ${source}`);
      output.out(`  ${' '.repeat(number.length)} | ${' '.repeat(Math.max(0, column - 1))}^`);
    }
    output.out(`  → ${suggestion}`);
    const why = explained.has(code) ? null : whyOf(code);
    explained.add(code);
    if (why !== null && why !== '') output.out(`  ${lang === 'fr' ? 'Pourquoi :' : 'Why:'} ${why}`);
    output.out('');
  }
}

function severityWord(severity: Diagnostic['severity'], lang: string): string {
  if (lang !== 'fr') return severity;
  return severity === 'error' ? 'erreur' : 'avertissement';
}
