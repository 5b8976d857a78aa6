import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type KnownFiles, type Library, readLibrary, type SourceFile } from '../content/library.ts';

const SHIPPED_LIBRARY = fileURLToPath(new URL('../../levels/library', import.meta.url));

/** The folder of the levels that players get. */
export const SHIPPED_LEVELS = dirname(SHIPPED_LIBRARY);

/** Every YAML file under a path, the library's too. */
export function yamlFiles(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) return yamlFiles(inside);
      return /\.ya?ml$/.test(entry.name) ? [inside] : [];
    })
    .sort();
}

function isLibraryFile(path: string): boolean {
  return basename(dirname(dirname(path))) === 'library';
}

export function readSource(path: string): SourceFile {
  return { file: relative(process.cwd(), path) || path, text: readFileSync(path, 'utf8') };
}

/** The level files under a path; the library's own files are not levels. */
export function levelFiles(path: string): readonly string[] {
  return yamlFiles(path).filter((file) => !isLibraryFile(file));
}

/** The library beside a level file (`library/`), else the shipped one. */
export function libraryFor(path: string, known?: KnownFiles): Library {
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  const beside = join(folder, 'library');
  return readLibrary(yamlFiles(existsSync(beside) ? beside : SHIPPED_LIBRARY).map(readSource), known);
}
