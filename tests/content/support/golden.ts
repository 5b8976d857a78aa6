import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryFor } from '../../../src/cli/files.ts';
import type { Diagnostic } from '../../../src/content/diagnostic.ts';
import { parseLevel } from '../../../src/content/parse-level.ts';
import { ROOT } from '../../repo/support/source.ts';

const FOLDER = join(ROOT, 'tests/content/golden');

export const TINY_LIBRARY = libraryFor(join(ROOT, 'tests/fixtures'));

export type Golden = { readonly name: string; readonly text: string; readonly expected: readonly string[] };

/** Small level files, each with one kind of fault; their last lines say `# expect CODE LINE:COLUMN`. */
export const GOLDEN: readonly Golden[] = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const expected = [...text.matchAll(/^# expect (\S+ \d+:\d+)$/gm)].map((match) => match[1] ?? '');
  return { name: file.replace(/\.yaml$/, ''), text, expected };
});

export function findingsOf(text: string, library = TINY_LIBRARY): readonly Diagnostic[] {
  const parsed = parseLevel(text, 'golden.yaml', library);
  return parsed.ok ? parsed.value.warnings : parsed.error;
}

export const placeOf = ({ code, line, column }: Diagnostic): string => `${code} ${line}:${column}`;

export function goldenText(name: string): string {
  const found = GOLDEN.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no golden file ${name}`);
  return found.text;
}
