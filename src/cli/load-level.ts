import { statSync } from 'node:fs';
import { parseLevel } from '../content/parse-level.ts';
import type { Level } from '../core/level/level.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { libraryFor, readSource } from './files.ts';
import { EXIT, type Exit, type Output } from './output.ts';
import { printFindings } from './print-findings.ts';

/** Compiles one level file for a command; an exit code after printing why it cannot be used. */
export function loadLevel(
  path: string,
  output: Output,
  lang: string,
  library = libraryFor,
): Result<Level, Exit> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    output.err(lang === 'fr' ? `triage : ${path} n’est pas un fichier.` : `triage: ${path} is not a file.`);
    return fail(EXIT.usage);
  }
  const source = readSource(path);
  const parsed = parseLevel(source.text, source.file, library(path));
  return useParsed(parsed, (file) => (file === source.file ? source.text : null), output, lang);
}

/** The level of a parse; an exit code after printing its findings beside the output. */
export function useParsed(
  parsed: ReturnType<typeof parseLevel>,
  textOf: (file: string) => string | null,
  output: Output,
  lang: string,
): Result<Level, Exit> {
  if (parsed.ok) return ok(parsed.value.level);
  printFindings(parsed.error, { err: output.err, out: output.err }, lang, textOf);
  return fail(EXIT.findings);
}
