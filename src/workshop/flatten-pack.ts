import type { Fix } from '../app/ports/workshop.ts';
import { insertLetter, insertParcel, insertQuietCall } from '../app/workshop/insert-own.ts';
import { idInText } from '../app/workshop/own-level.ts';
import type { SourceFile } from '../content/library.ts';
import type { Pack } from '../content/pack/read-pack.ts';
import type { Level } from '../core/level/level.ts';

/** The levels of a pack, each with those of its letters, calls and parcels written into it that it draws from. */
export function flattenPack({ levels, library }: Pack, compiled: readonly Level[]): readonly SourceFile[] {
  return levels.map(({ file, text }, at) => {
    const drawn = new Set(compiled.slice(at, at + 1).flatMap(idsIn));
    const own = library.filter(({ text: source }) => drawn.has(idInText(source) ?? ''));
    return { file, text: own.reduce(withItem, text) };
  });
}

function idsIn({ letters, parcels, calls }: Level): readonly string[] {
  const scenarios = calls.flatMap((ring) => ring.scenarios);
  return [...letters.templates, ...parcels.templates, ...scenarios].map(({ id }) => id);
}

function withItem(text: string, { file, text: source }: SourceFile): string {
  const id = idInText(source);
  const fix = id === null ? null : INSERT[kindOf(file)](text, source, id);
  return fix === null ? text : text.slice(0, fix.from) + fix.insert + text.slice(fix.to);
}

type Kind = 'letters' | 'calls' | 'parcels';

const INSERT: Readonly<Record<Kind, (text: string, source: string, id: string) => Fix | null>> = {
  letters: insertLetter,
  calls: insertQuietCall,
  parcels: insertParcel,
};

function kindOf(file: string): Kind {
  const folder = file.split('/').at(-2);
  return folder === 'calls' || folder === 'parcels' ? folder : 'letters';
}
