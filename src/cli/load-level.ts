import { existsSync } from 'node:fs';
import { parseLevel } from '../content/parse-level.ts';
import type { Level } from '../core/level/level.ts';
import { libraryFor, readSource } from './files.ts';
import type { Output } from './output.ts';
import { printFindings } from './print-findings.ts';

/** Compiles one level file for a command; null after printing why it cannot be used. */
export function loadLevel(path: string, output: Output, lang: string): Level | null {
  if (!existsSync(path)) {
    output.err(lang === 'fr' ? `triage : ${path} n’existe pas.` : `triage: ${path} does not exist.`);
    return null;
  }
  const source = readSource(path);
  const parsed = parseLevel(source.text, source.file, libraryFor(path));
  if (parsed.ok) return parsed.value.level;
  printFindings(parsed.error, { err: output.err, out: output.err }, lang, (file) =>
    file === source.file ? source.text : null,
  );
  return null;
}
