import type { Level } from '../../core/level/level.ts';

/** Levels that a trainer keeps on this device have ids that no shipped level can have. */
const OWN = '~';

export function isOwnId(id: string): boolean {
  return id.startsWith(OWN);
}

/** Under which name a kept level is played: the same for everyone who has the file, so that a link finds it. */
export function ownId(levelId: string): string {
  return OWN + levelId;
}

/** A level of one's own as it is played: it takes the place of no shipped one, neither by name nor by shelf. */
export function asOwn(level: Level): Level {
  return { ...level, id: ownId(level.id), shelf: 'week', guided: false, optional: false };
}

const ID_LINE = /^id: *["']?([A-Za-z0-9][\w-]*)["']?[^\n]*$/m;

/** The id that a level's text gives itself; null where it has none that could be read. */
export function idInText(text: string): string | null {
  return ID_LINE.exec(text)?.[1] ?? null;
}

/** The same text with an id that is none of `taken`. */
export function withFreeId(text: string, taken: readonly string[]): string {
  const id = idInText(text);
  if (id === null || !taken.includes(id)) return text;
  const base = id.replace(/-\d+$/, '');
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number += 1;
  return text.replace(ID_LINE, `id: ${base}-${number}`);
}
