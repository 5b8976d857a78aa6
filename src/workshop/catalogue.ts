import type { Catalogue, LibraryItem, LibraryKind, ShippedText } from '../app/ports/workshop.ts';
import { typeset } from '../content/compile/typography.ts';
import type { Library, SourceFile } from '../content/library.ts';
import { POINT_WORDS } from '../content/messages/points.ts';
import type { RawText } from '../content/schema/scalars.ts';
import { openYaml } from '../content/yaml/yaml-source.ts';

type Title = LibraryItem['title'];

/** A text as it is read in a list: what a placeholder stands for is not known there. */
const shown = (text: string, lang: string): string => typeset(text.replace(/\{[^{}]*\}/g, '…'), lang);

function asTitle(text: RawText | undefined): Title {
  const said = text === undefined ? {} : typeof text === 'string' ? { en: text, fr: text } : text;
  return Object.fromEntries(Object.entries(said).map(([lang, one]) => [lang, shown(one, lang)]));
}

/** What the library has, and the shipped levels with their texts, to be chosen from. */
export function catalogueOf(library: Library, shipped: readonly SourceFile[]): Catalogue {
  const items: LibraryItem[] = [
    ...library.letters.map(({ item }) => ({
      kind: 'letters' as const,
      id: item.id,
      genuine: item.genuine,
      title: asTitle(item.subjects[0]),
      teaches: item.teaches ?? [],
      brands: item.brands ?? null,
    })),
    ...library.calls.map(({ item }) => ({
      kind: 'calls' as const,
      id: item.id,
      genuine: item.genuine,
      title: asTitle(item.caller.role),
      teaches: item.teaches ?? [],
      brands: null,
    })),
    ...library.parcels.map(({ item }) => ({
      kind: 'parcels' as const,
      id: item.id,
      genuine: null,
      title: asTitle(item.title),
      teaches: item.teaches ?? [],
      brands: null,
    })),
  ];
  return { items, points: POINT_WORDS, shipped: shipped.map(shippedText).sort((a, b) => a.order - b.order) };
}

function shippedText({ file, text }: SourceFile): ShippedText & { readonly order: number } {
  const source = openYaml(text, file);
  const data = Object(source.ok ? source.value.data : {});
  return {
    id: String(data.id ?? file),
    title: asTitle(data.title),
    order: Number(data.order ?? 0),
    text: text.replace(/^# yaml-language-server: .*\n/, ''),
  };
}

/** Lines that are for the files of this project alone: a copy stands elsewhere. */
const HERE_ONLY = /^(format: 1|# yaml-language-server: .*)\n/gm;

/** The YAML text of a thing of the library, as it can stand in a level. */
export function sourceText(files: readonly SourceFile[], kind: LibraryKind, id: string): string {
  const found = files.find(
    ({ file, text }) => file.includes(`${kind}/`) && new RegExp(`^id: ${id}$`, 'm').test(text),
  );
  return found === undefined ? '' : found.text.replace(HERE_ONLY, '');
}
