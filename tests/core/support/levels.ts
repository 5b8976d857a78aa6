import { join } from 'node:path';
import { levelFiles, libraryFor, readSource } from '../../../src/cli/files.ts';
import type { Library } from '../../../src/content/library.ts';
import { parseLevel } from '../../../src/content/parse-level.ts';
import type { Level } from '../../../src/core/level/level.ts';
import { ROOT } from '../../repo/support/source.ts';

function compile(path: string, library: Library): Level {
  const { file, text } = readSource(path);
  const parsed = parseLevel(text, file, library);
  if (!parsed.ok) throw new Error(`${file} does not compile: ${JSON.stringify(parsed.error)}`);
  return parsed.value.level;
}

const FIXTURES = join(ROOT, 'tests/fixtures');

/** A level of tests/fixtures, compiled against the tiny library beside it. */
export function fixtureLevel(name: 'small' | 'third-language'): Level {
  return compile(join(FIXTURES, `${name}.yaml`), libraryFor(FIXTURES));
}

/** One of the levels that players get. */
export function shippedLevel(id: string): Level {
  const level = shippedLevels().find((one) => one.id === id);
  if (level === undefined) throw new Error(`no level ${id}`);
  return level;
}

let shipped: readonly Level[] | null = null;

/** Every level that players get, compiled against the real library, in the order of play. */
export function shippedLevels(): readonly Level[] {
  shipped ??= compileShipped();
  return shipped;
}

function compileShipped(): readonly Level[] {
  const folder = join(ROOT, 'levels');
  const library = libraryFor(folder);
  return levelFiles(folder)
    .map((path) => compile(path, library))
    .sort((a, b) => a.order - b.order);
}

/** `count` seeds from 1 on. */
export function seedsTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
