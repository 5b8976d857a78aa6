import { type Coverage, coverageOf, type Teaching } from '../../content/coverage.ts';
import type { Diagnostic } from '../../content/diagnostic.ts';
import { levelSchema, type RawLevel } from '../../content/schema/level-schema.ts';
import { read } from '../../content/schema/read.ts';
import { openYaml } from '../../content/yaml/yaml-source.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { levelFiles, libraryFor, readSource } from '../files.ts';

/** What the levels of a folder teach, with the library that they draw from; levels are read, not compiled. */
export function readTeachings(path: string): Result<readonly Coverage[], readonly Diagnostic[]> {
  const library = libraryFor(path);
  const faults: Diagnostic[] = [...library.diagnostics];
  const levels: RawLevel[] = [];
  for (const { file, text } of levelFiles(path).map(readSource)) {
    const opened = openYaml(text, file);
    const raw = opened.ok ? read(levelSchema, opened.value) : opened;
    if (raw.ok) levels.push(raw.value);
    else faults.push(...raw.error);
  }
  if (faults.length > 0) return fail(faults);
  levels.sort((a, b) => a.order - b.order);
  const own = levels.flatMap(({ letters }) => letters.own ?? []);
  return ok(
    coverageOf({
      shifts: levels,
      letters: fewestFirst([...library.letters.map(({ item }) => item), ...own]),
      calls: fewestFirst(library.calls.map(({ item }) => item)),
      parcels: fewestFirst(library.parcels.map(({ item }) => item)),
    }),
  );
}

/** What teaches one point alone is its best example, so it is named before what teaches many. */
function fewestFirst<T extends Teaching>(all: readonly T[]): readonly T[] {
  return [...all].sort((a, b) => (a.teaches?.length ?? 0) - (b.teaches?.length ?? 0));
}
