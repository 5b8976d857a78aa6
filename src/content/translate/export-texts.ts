import { ok, type Result } from '../../core/result.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { FileKind } from '../file-kind.ts';
import type { RawText } from '../schema/scalars.ts';
import { openYaml } from '../yaml/yaml-source.ts';
import { contextOf } from './context-words.ts';
import { keyOf, type Row, type Table } from './table.ts';
import { textPlaces } from './text-places.ts';

export type ExportOptions = {
  readonly kind: FileKind;
  readonly from: string;
  readonly to: string;
  /** Language of the contexts. */
  readonly lang: string;
  /** The table as it was written last: what it holds says which sources changed since. */
  readonly earlier: Table | null;
};

/** Every text of a file with its place, context, source and target. */
export function exportTexts(
  text: string,
  file: string,
  { kind, from, to, lang, earlier }: ExportOptions,
): Result<Table, readonly Diagnostic[]> {
  const opened = openYaml(text, file);
  if (!opened.ok) return opened;
  const { data } = opened.value;
  const only = onlyLanguage(data);
  const before = new Map((earlier?.rows ?? []).map((row) => [row.place, row]));
  const rows = textPlaces(data, kind).flatMap((one): readonly Row[] => {
    const source = sourceOf(one.value, from, only);
    if (source === null) return [];
    const target = typeof one.value === 'string' ? '' : cellOf(one.value[to] ?? '');
    const key = keyOf(source);
    const state = stateOf(target, key, before.get(one.place));
    return [{ place: one.place, context: contextOf(one, lang), source, target, state, key }];
  });
  return ok({ from, to, rows });
}

/** Stale from the first change of the source on, until the target changes or the mark is taken away by hand. */
function stateOf(target: string, key: string, old: Row | undefined): Row['state'] {
  if (target.trim() === '') return 'missing';
  if (old === undefined || old.target !== target) return '';
  return old.key !== key || old.state === 'stale' ? 'stale' : '';
}

/** A plain text belongs to the one language of its file; with several it is data, the same in all. */
export function sourceOf(value: RawText, from: string, only: string | null): string | null {
  if (typeof value === 'string') return only === from ? cellOf(value) : null;
  const source = value[from];
  return source === undefined || source.trim() === '' ? null : cellOf(source);
}

export function onlyLanguage(data: unknown): string | null {
  const languages: unknown = Reflect.get(Object(data), 'languages');
  return Array.isArray(languages) && languages.length === 1 ? String(languages[0]) : null;
}

/** The line end that `|` leaves at the end is no part of what is translated. */
export const cellOf = (text: string): string => text.replace(/\n$/, '');
