import type { Diagnostic } from '../../../src/content/diagnostic.ts';
import { exportTexts } from '../../../src/content/translate/export-texts.ts';
import { importTexts } from '../../../src/content/translate/import-texts.ts';
import { toCsv } from '../../../src/content/translate/table.ts';
import { goldenText } from './golden.ts';

const TEXT = goldenText('nothing-wrong');

/** The table of the small level, as `translate` writes it. */
export function smallTable(): string {
  const table = exportTexts(TEXT, 'golden.yaml', {
    kind: 'level',
    from: 'en',
    to: 'fr',
    lang: 'en',
    earlier: null,
  });
  if (!table.ok) throw new Error('the small level has no table');
  return toCsv(table.value);
}

export const takeBack = (csv: string, text = TEXT): ReturnType<typeof importTexts> =>
  importTexts({ text, file: 'golden.yaml', kind: 'level' }, { text: csv, file: 'golden.csv' });

/** A table with one kind of fault each. */
export function translationCases(): readonly {
  readonly name: string;
  readonly found: readonly Diagnostic[];
}[] {
  const csv = smallTable();
  return [
    ['a table: not one', 'Hello;you\r\n'],
    ['a table: not in UTF-8', csv.replace('Accordés', 'Accord\ufffds')],
    [
      'a table: a place that is gone',
      csv.replace('letters.own.leave.body.days.say.1', 'letters.own.left.say.1'),
    ],
    ['a table: a placeholder too many', csv.replace('Accordés.', 'Accordés, {first}.')],
    ['a table: an unknown placeholder', csv.replace('Accordés.', 'Accordés, {prenom}.')],
    ['a table: a source that changed', csv.replace(/[0-9a-f]{12}(?=\r\n)/, '0'.repeat(12))],
  ].map(([name = '', text = '']) => ({ name, found: takeBack(text).diagnostics }));
}
