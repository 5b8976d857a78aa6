import { placeholderNames } from '../../core/mail/wording/placeholder.ts';
import { ALL_VARS } from '../../core/mail/wording/var-names.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { FileKind } from '../file-kind.ts';
import type { DiagnosticCode } from '../messages/codes.ts';
import type { RawText } from '../schema/scalars.ts';
import { addLanguage, applyEdits, type Edit, editable, setText } from '../yaml/edit-text.ts';
import { openYaml } from '../yaml/yaml-source.ts';
import { cellOf, onlyLanguage, sourceOf } from './export-texts.ts';
import { fromCsv, keyOf } from './table.ts';
import { textPlaces } from './text-places.ts';

export type Imported = {
  /** The file with the translations in it, everything else as it was; the file itself where nothing changes. */
  readonly text: string;
  readonly changed: number;
  readonly diagnostics: readonly Diagnostic[];
};

/** Takes a translated table into a file. A row that cannot be taken is named; lines are those of the spreadsheet. */
export function importTexts(
  { text, file, kind }: { readonly text: string; readonly file: string; readonly kind: FileKind },
  csv: { readonly text: string; readonly file: string },
): Imported {
  const nothing = (diagnostics: readonly Diagnostic[]): Imported => ({ text, changed: 0, diagnostics });
  const opened = openYaml(text, file);
  if (!opened.ok) return nothing(opened.error);
  const found: Diagnostic[] = [];
  const report = (code: DiagnosticCode, row: number, params: Diagnostic['params'], severity: Severity) =>
    found.push({ code, severity, file: csv.file, line: row, column: 1, params });
  const table = fromCsv(csv.text);
  if (!table.ok) {
    report('translate/not-a-table', 1, table.error, 'error');
    return nothing(found);
  }
  const { from, to, rows } = table.value;
  const { data } = opened.value;
  const only = onlyLanguage(data);
  const places = new Map(textPlaces(data, kind).map((one) => [one.place, one]));
  const known = new Set([...ALL_VARS, ...[...places.values()].flatMap(({ value }) => namesOf(value))]);
  const open = editable(text);
  const edits: Edit[] = [];
  rows.forEach(({ place, target, key }, at) => {
    const line = at + 2;
    const one = places.get(place);
    const source = one === undefined ? null : sourceOf(one.value, from, only);
    if (one === undefined || source === null) {
      report('translate/no-such-place', line, { place }, 'error');
      return;
    }
    if (key !== keyOf(source)) report('translate/stale', line, {}, 'warning');
    const now = typeof one.value === 'string' ? '' : cellOf(one.value[to] ?? '');
    if (target.trim() === '' || cellOf(target) === now) return;
    const { extra, lacking } = comparePlaceholders(source, target);
    if (extra.length > 0 || lacking.length > 0) {
      const names = [...extra.map((name) => `+{${name}}`), ...lacking.map((name) => `−{${name}}`)].join(', ');
      const unknown = extra.some((name) => !known.has(name));
      report('translate/placeholders', line, { names }, unknown ? 'error' : 'warning');
      if (unknown) return;
    }
    const edit = setText(open, one.path, from, to, cellOf(target));
    if (edit !== null) edits.push(edit);
  });
  const changed = edits.length;
  const languages: unknown = Reflect.get(Object(data), 'languages');
  const isNew = changed > 0 && Array.isArray(languages) && !languages.includes(to);
  const added = isNew ? addLanguage(open, to) : null;
  return {
    text: applyEdits(text, added === null ? edits : [...edits, added]),
    changed,
    diagnostics: found,
  };
}

function namesOf(value: RawText): readonly string[] {
  return (typeof value === 'string' ? [value] : Object.values(value)).flatMap(placeholderNames);
}

/** Placeholders that only one side has; forms by gender are the language's own affair. */
function comparePlaceholders(source: string, target: string) {
  const names = (text: string): readonly string[] => [
    ...new Set(placeholderNames(text).filter((name) => name !== 'g' && !name.endsWith('.g'))),
  ];
  const [mine, theirs] = [names(source), names(target)];
  return {
    extra: theirs.filter((name) => !mine.includes(name)),
    lacking: mine.filter((name) => !theirs.includes(name)),
  };
}
