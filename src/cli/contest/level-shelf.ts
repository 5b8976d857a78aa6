import { statSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import type { Library } from '../../content/library.ts';
import type { FindShifts } from '../../core/board/entry.ts';
import type { Level } from '../../core/level/level.ts';
import { createShifts, type Shifts } from '../../core/replay/shifts.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { levelFiles, libraryFor, SHIPPED_LEVELS } from '../files.ts';
import { loadLevel } from '../load-level.ts';
import type { Exit, Output } from '../output.ts';

export type LevelShelf = {
  readonly find: FindShifts;
  /** The shifts of a level, if it is here. */
  readonly shifts: (wanted: { readonly id: string; readonly digest: string }) => Shifts | null;
  /** Those that have been read so far, without reading more. */
  readonly here: () => readonly Level[];
  readonly all: () => readonly Level[];
};

/** The levels of the game, compiled when a record first names them, and those of `extra` files or folders. */
export function openShelf(extra: readonly string[], output: Output, lang: string): Result<LevelShelf, Exit> {
  const byDigest = new Map<string, Shifts>();
  const shipped = new Map(levelFiles(SHIPPED_LEVELS).map((file) => [basename(file, extname(file)), file]));
  const libraries = new Map<string, Library>();
  // Read once a folder: it takes longer than a level.
  const libraryOf = (path: string): Library => {
    const library = libraries.get(dirname(path)) ?? libraryFor(path);
    libraries.set(dirname(path), library);
    return library;
  };
  const load = (path: string): Exit | null => {
    const level = loadLevel(path, output, lang, libraryOf);
    if (!level.ok) return level.error;
    byDigest.set(level.value.digest, createShifts(level.value));
    return null;
  };
  for (const path of extra) {
    const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    for (const file of folder ? levelFiles(path) : [path]) {
      const failed = load(file);
      if (failed !== null) return fail(failed);
    }
  }
  const loadShipped = (id: string): void => {
    const file = shipped.get(id);
    shipped.delete(id);
    if (file !== undefined) load(file);
  };
  const shiftsOf = (id: string, digest: string): Shifts | null => {
    if (!byDigest.has(digest)) loadShipped(id);
    const found = byDigest.get(digest);
    return found?.level.id === id ? found : null;
  };
  const here = (): readonly Level[] => [...byDigest.values()].map(({ level }) => level);
  return ok({
    here,
    find: (record) => shiftsOf(record.level, record.digest),
    shifts: ({ id, digest }) => shiftsOf(id, digest),
    all: () => {
      for (const id of [...shipped.keys()]) loadShipped(id);
      return here();
    },
  });
}
