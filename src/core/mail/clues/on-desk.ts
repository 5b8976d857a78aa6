import type { Level } from '../../level/level.ts';
import { CLUE_KINDS, type ClueEntry, type ClueKind, clueEntry } from './catalogue.ts';

const FOUND = new WeakMap<Level, ReadonlyMap<ClueKind, ClueEntry>>();

/** The kinds of evidence that the tools of a level show and, where they settle, that one of its cards names. */
export function cluesOnDesk(level: Level): ReadonlyMap<ClueKind, ClueEntry> {
  const known = FOUND.get(level);
  if (known !== undefined) return known;
  const found = new Map(
    CLUE_KINDS.flatMap((kind): [ClueKind, ClueEntry][] => {
      const { strength, tool, rules } = clueEntry(kind);
      const here = rules.filter((rule) => level.rules.includes(rule));
      const shown = tool === 'sight' || tool === 'target' || tool === 'day' || level.tools.includes(tool);
      const named = here.length > 0 || strength === 'neutral' || strength === 'supporting';
      return shown && named ? [[kind, { strength, tool, rules: here }]] : [];
    }),
  );
  FOUND.set(level, found);
  return found;
}
