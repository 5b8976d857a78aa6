import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { LevelSummary } from '../../core/level/summary.ts';
import type { Notices } from '../notices.ts';
import type { Repository } from '../saved/repository.ts';
import type { KeptLevel } from '../saved/types.ts';
import { idInText, ownId, withFreeId } from './own-level.ts';

type Change = Partial<Pick<KeptLevel, 'name' | 'text'>>;

/** Levels that a trainer keeps on this device. */
export type Shelf = {
  /** The one saved last first. */
  readonly levels: ReadonlySignal<readonly KeptLevel[]>;
  readonly find: (id: string) => KeptLevel | null;
  /** The level that is played under an own id; of two with the same id the one saved last. */
  readonly played: (own: string) => KeptLevel | null;
  /** Puts a level there; its id is changed where another has the same. The very same text is not kept twice. */
  readonly add: (name: string, text: string, summary: LevelSummary | null) => Promise<KeptLevel>;
  readonly change: (id: string, change: Change) => Promise<void>;
  /** Notes what was read in a text, which changes neither when it was saved nor where it stands. */
  readonly note: (id: string, summary: LevelSummary | null) => Promise<void>;
  readonly duplicate: (id: string, name: string) => Promise<KeptLevel | null>;
  /** Takes it away; what is answered can be put back. */
  readonly remove: (id: string) => Promise<KeptLevel | null>;
  readonly putBack: (level: KeptLevel) => Promise<void>;
  /** Reads everything anew. */
  readonly read: () => Promise<void>;
};

type Parts = {
  readonly repository: Repository;
  readonly notices: Pick<Notices, 'notKept'>;
  readonly now: () => number;
  readonly newId: () => string;
};

/** Line ends as the editor has them, whatever system a file comes from. */
function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

export function createShelf({ repository, notices, now, newId }: Parts): Shelf {
  const levels = signal<readonly KeptLevel[]>([]);
  const find = (id: string): KeptLevel | null => levels.value.find((one) => one.id === id) ?? null;

  const keep = async (level: KeptLevel): Promise<void> => {
    levels.value = [level, ...levels.value.filter(({ id }) => id !== level.id)];
    const kept = await repository.keepLevel(level);
    if (!kept.ok) notices.notKept(kept.error);
  };

  const add: Shelf['add'] = async (name, given, summary) => {
    const text = plainLines(given);
    const same = levels.value.find((one) => one.text === text);
    if (same !== undefined) return same;
    const taken = levels.value.flatMap((one) => idInText(one.text) ?? []);
    const free = withFreeId(text, taken);
    const time = now();
    const level: KeptLevel = {
      format: 1,
      id: newId(),
      name,
      text: free,
      // Another id is another level: its summary is made when it is read.
      summary: free === text ? summary : null,
      madeAt: time,
      savedAt: time,
    };
    await keep(level);
    return level;
  };

  return {
    levels,
    find,
    played: (own) =>
      levels.value.find(({ text }) => {
        const id = idInText(text);
        return id !== null && ownId(id) === own;
      }) ?? null,
    add,
    change: async (id, change) => {
      const before = find(id);
      if (before !== null) await keep({ ...before, ...change, savedAt: now() });
    },
    note: async (id, summary) => {
      const before = find(id);
      if (before === null || JSON.stringify(before.summary) === JSON.stringify(summary)) return;
      const noted = { ...before, summary };
      levels.value = levels.value.map((one) => (one.id === id ? noted : one));
      const kept = await repository.keepLevel(noted);
      if (!kept.ok) notices.notKept(kept.error);
    },
    duplicate: async (id, name) => {
      const before = find(id);
      if (before === null) return null;
      const taken = levels.value.flatMap((one) => idInText(one.text) ?? []);
      const time = now();
      const text = withFreeId(before.text, taken);
      const copy = { ...before, id: newId(), name, text, summary: null, madeAt: time, savedAt: time };
      await keep(copy);
      return copy;
    },
    remove: async (id) => {
      const before = find(id);
      levels.value = levels.value.filter((one) => one.id !== id);
      await repository.removeLevel(id);
      return before;
    },
    putBack: keep,
    read: async () => {
      levels.value = await repository.levels();
    },
  };
}
