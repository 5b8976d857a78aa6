import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Entry, FindShifts } from '../../core/board/entry.ts';
import { readEntries } from './read-entries.ts';

export type FolderRead = {
  readonly entries: readonly Entry[];
  /** Files of other kinds that were left out. */
  readonly ignored: number;
  /** Whether anything is other than the time before. */
  readonly changed: boolean;
};

type Kept = { readonly stamp: string; readonly entries: readonly Entry[] };

/** A folder of score files, its own folders too. A file is played again only when it is new or has changed. */
export function openFolder(folder: string, find: FindShifts): () => FolderRead {
  let kept = new Map<string, Kept>();
  let first = true;
  return () => {
    const { scores, ignored } = filesOf(folder) ?? { scores: [...kept.keys()], ignored: 0 };
    const now = new Map<string, Kept>();
    let changed = first || scores.length !== kept.size;
    first = false;
    for (const path of scores) {
      const { size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { size: -1, mtimeMs: 0 };
      // Taken away since the folder was listed.
      if (size < 0) continue;
      const stamp = `${size} ${mtimeMs}`;
      const before = kept.get(path);
      if (before?.stamp === stamp) {
        now.set(path, before);
        continue;
      }
      changed = true;
      now.set(path, { stamp, entries: readEntries(path, relative(folder, path), find).filter(isScore) });
    }
    kept = now;
    return { entries: [...now.values()].flatMap(({ entries }) => entries), ignored, changed };
  };
}

/** An event file may lie with its scores. */
function isScore({ reason }: Entry): boolean {
  return !(reason?.code === 'file/otherKind' && reason.kind === 'event');
}

type Found = { readonly scores: readonly string[]; readonly ignored: number };

/** Null where the folder cannot be listed now: a shared drive may be gone for a moment. */
function filesOf(folder: string): Found | null {
  try {
    const files = readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name));
    const scores = files.filter((file) => /\.(triage|txt)$/i.test(file)).sort();
    // A board may have been written beside its scores.
    const others = files.filter((file) => !/\.(triage|txt|csv|html)$/i.test(file));
    return { scores, ignored: others.length };
  } catch {
    return null;
  }
}
