import { existsSync } from 'node:fs';
import { checkCall } from '../../content/checks/check-call.ts';
import type { Diagnostic } from '../../content/diagnostic.ts';
import { isError } from '../../content/diagnostic.ts';
import { explanations } from '../../content/explain/explain.ts';
import { describe } from '../../content/messages/describe.ts';
import { parseLevel } from '../../content/parse-level.ts';
import { checkPack, isPack } from '../check-pack.ts';
import { levelFiles, libraryFor, readSource } from '../files.ts';
import { EXIT, type Exit, jsonLine, type Output } from '../output.ts';
import { printFindings } from '../print-findings.ts';

export type CheckOptions = { readonly json: boolean; readonly lang: string };

/** Findings that people are shown at once. */
const SHOWN = 10;

/** Languages of the library. */
const BOTH = ['en', 'fr'];

/** `triage check PATH…`: every fault of every level, and of the library that they draw from. */
export async function check(paths: readonly string[], options: CheckOptions, output: Output): Promise<Exit> {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) {
    output.err(
      options.lang === 'fr' ? `triage : ${missing} n’existe pas.` : `triage: ${missing} does not exist.`,
    );
    return EXIT.usage;
  }
  const texts = new Map<string, string>();
  const findings = new Map<string, Diagnostic>();
  let levels = 0;
  for (const path of paths) {
    if (isPack(path)) {
      const found = checkPack(path, texts);
      levels += found.levels;
      for (const one of found.diagnostics) keep(findings, one);
      continue;
    }
    const library = libraryFor(path);
    for (const one of library.diagnostics) keep(findings, one);
    for (const one of library.calls.flatMap((call) => checkCall(call, BOTH))) keep(findings, one);
    for (const file of levelFiles(path)) {
      const source = readSource(file);
      texts.set(source.file, source.text);
      levels += 1;
      const parsed = parseLevel(source.text, source.file, library);
      for (const one of parsed.ok ? parsed.value.warnings : parsed.error) keep(findings, one);
    }
  }
  const all = [...findings.values()];
  if (options.json) {
    for (const one of all) {
      const { code, severity, file, line, column } = one;
      jsonLine(output, { code, severity, file, line, column, ...describe(one, options.lang) });
    }
  } else {
    const pages = await explanations(options.lang);
    printFindings(
      worstFirst(all).slice(0, SHOWN),
      output,
      options.lang,
      (file) => texts.get(file) ?? (existsSync(file) ? readSource(file).text : null),
      (code) => pages.get(code)?.why ?? null,
    );
    if (all.length > SHOWN) output.out(more(all.length - SHOWN, options.lang));
    output.out(summary(levels, all, options.lang));
  }
  return all.some(isError) ? EXIT.findings : EXIT.good;
}

/** Errors before warnings, else as they came. */
function worstFirst(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...findings.filter(isError), ...findings.filter((one) => !isError(one))];
}

function more(count: number, lang: string): string {
  return lang === 'fr'
    ? `… et ${count} de plus : corrigez celles-ci d’abord, ou voyez tout avec --json.`
    : `… and ${count} more: mend these first, or see all with --json.`;
}

function keep(findings: Map<string, Diagnostic>, one: Diagnostic): void {
  findings.set(JSON.stringify(one), one);
}

function summary(levels: number, findings: readonly Diagnostic[], lang: string): string {
  const errors = findings.filter(isError).length;
  const warnings = findings.length - errors;
  return lang === 'fr'
    ? `Niveaux lus : ${levels} · erreurs : ${errors} · avertissements : ${warnings}`
    : `Levels read: ${levels} · errors: ${errors} · warnings: ${warnings}`;
}
