import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Diagnostic } from '../content/diagnostic.ts';
import { compilePack } from '../content/pack/compile-pack.ts';
import { readPack } from '../content/pack/read-pack.ts';
import { libraryFor, SHIPPED_LEVELS } from './files.ts';

export function isPack(path: string): boolean {
  return /\.zip$/i.test(path);
}

type PackFindings = { readonly levels: number; readonly diagnostics: readonly Diagnostic[] };

/** Everything that is wrong in a pack; its texts go to `texts`, so that lines of them can be shown. */
export function checkPack(path: string, texts: Map<string, string>): PackFindings {
  const pack = readPack(readFileSync(path), basename(path));
  if (!pack.ok) return { levels: 0, diagnostics: pack.error };
  const { levels, library } = pack.value;
  for (const { file, text } of [...levels, ...library]) texts.set(file, text);
  const compiled = compilePack(pack.value, libraryFor(SHIPPED_LEVELS));
  const diagnostics = compiled.ok ? compiled.value.flatMap(({ warnings }) => warnings) : compiled.error;
  return { levels: levels.length, diagnostics };
}
