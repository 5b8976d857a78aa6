import type { UiLanguage } from '../app/ports/texts.ts';
import type { OpenedPack } from '../app/ports/workshop.ts';
import type { Library } from '../content/library.ts';
import { compilePack } from '../content/pack/compile-pack.ts';
import { readPack } from '../content/pack/read-pack.ts';
import { flattenPack } from './flatten-pack.ts';
import { beginReading, finishReading, inWordsOf } from './read-level.ts';

/** A zip as levels that can be kept, each whole in itself; or why it is refused. */
export function openPack(bytes: Uint8Array, file: string, lang: UiLanguage, library: Library): OpenedPack {
  const pack = readPack(bytes, file);
  if (!pack.ok) return { levels: [], faults: inWordsOf(pack.error, lang), pictures: 0 };
  const compiled = compilePack(pack.value, library);
  // A fault is told at its place in the pack, not in the text that is made of it.
  if (!compiled.ok) return { levels: [], faults: inWordsOf(compiled.error, lang), pictures: 0 };
  const levels = flattenPack(
    pack.value,
    compiled.value.map(({ level }) => level),
  ).map(({ file: name, text }) => ({
    name: name.replace(/^.*\/|\.ya?ml$/gi, ''),
    text,
    checked: finishReading(beginReading(text, library), lang),
  }));
  return { levels, faults: [], pictures: pack.value.pictures.length };
}
