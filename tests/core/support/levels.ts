import { join } from 'node:path';
import { levelFiles, libraryFor, readSource } from '../../../src/cli/files.ts';
import type { Library } from '../../../src/content/library.ts';
import { parseLevel } from '../../../src/content/parse-level.ts';
import type { Level } from '../../../src/core/level/level.ts';
import { ROOT } from '../../repo/support/source.ts';

function compile(path: string, from: Library): Level {
  const { file, text } = readSource(path);
  const parsed = parseLevel(text, file, from);
  if (!parsed.ok) throw new Error(`${file} does not compile: ${JSON.stringify(parsed.error)}`);
  return parsed.value.level;
}

const FIXTURES = join(ROOT, 'tests/fixtures');

/** A level of tests/fixtures, compiled against the tiny library beside it. */
export function fixtureLevel(name: 'small' | 'third-language'): Level {
  return compile(join(FIXTURES, `${name}.yaml`), libraryFor(FIXTURES));
}

const FOLDER = join(ROOT, 'levels');
const compiled = new Map<string, Level>();
let library: Library | null = null;

function compileShipped(path: string): Level {
  library ??= libraryFor(FOLDER);
  const level = compiled.get(path) ?? compile(path, library);
  compiled.set(path, level);
  return level;
}

/** One of the levels that players get; its file has its name. */
export function shippedLevel(id: string): Level {
  return compileShipped(join(FOLDER, `${id}.yaml`));
}

/** Every level that players get, compiled against the real library, in the order of play. */
export function shippedLevels(): readonly Level[] {
  return levelFiles(FOLDER)
    .map(compileShipped)
    .sort((a, b) => a.order - b.order);
}

/** `count` seeds from 1 on. */
export function seedsTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
