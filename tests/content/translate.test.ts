import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readSource, SHIPPED_LEVELS, yamlFiles } from '../../src/cli/files.ts';
import { kindOf } from '../../src/content/file-kind.ts';
import { exportTexts } from '../../src/content/translate/export-texts.ts';
import { importTexts } from '../../src/content/translate/import-texts.ts';
import { fromCsv, type Table, toCsv } from '../../src/content/translate/table.ts';
import { placeholderNames } from '../../src/core/mail/wording/placeholder.ts';
import { goldenText, placeOf } from './support/golden.ts';
import { smallTable, takeBack } from './support/translations.ts';

const SHIPPED = yamlFiles(SHIPPED_LEVELS).map(readSource);

const tableOf = (text: string, file: string, earlier: Table | null = null, from = 'en', to = 'fr'): Table => {
  const table = exportTexts(text, file, { kind: kindOf(file), from, to, lang: 'en', earlier });
  if (!table.ok) throw new Error(`${file} has no table`);
  return table.value;
};

/** A line end that `|` leaves, or does not leave, is no part of a text. */
const dataOf = (text: string): unknown =>
  JSON.parse(JSON.stringify(parseDocument(text, { schema: 'failsafe' })).replaceAll(/\\n"/g, '"'));
const commentsOf = (text: string): readonly string[] => text.match(/^ *#.*$/gm) ?? [];

/** Texts that a spreadsheet, a table or YAML may trip over. */
const odd = fc.constantFrom(
  '=1+1',
  '+33 1',
  '-12 %',
  '@home',
  "'=x",
  '\tTab',
  'a;b',
  'a"b"c',
  "l'avis d'hier",
  'Alerte : ici',
  'x #3',
  '« oui »',
  '- non',
  '{ ouvert',
  'un\n\ndeux',
  'fin \\ fin',
  '…',
  'null',
  '|',
  '1e3',
);

describe('a table of translations', () => {
  it('begins with a byte-order mark and separates by semicolons, in lines of Windows', () => {
    const [head, first] = smallTable().split('\r\n');
    expect(head).toBe('\ufeffplace;context;en;fr;state;key');
    expect(first).toMatch(/^title;title;Golden;Modèle;;[0-9a-f]{12}$/);
  });

  it('holds every text of every shipped file, and comes back as it went', () => {
    expect(SHIPPED.length).toBeGreaterThan(200);
    for (const { file, text } of SHIPPED) {
      const table = tableOf(text, file);
      expect(fromCsv(toCsv(table))).toEqual({ ok: true, value: table });
      const said = text.match(/\ben: /g)?.length ?? 0;
      expect({ file, texts: table.rows.length }).toEqual({ file, texts: said });
      expect(new Set(table.rows.map((row) => row.place)).size).toBe(table.rows.length);
    }
  });

  it('lets no cell begin like a formula, and gives each back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(odd, fc.string()), { minLength: 1 }), (texts) => {
        const rows = texts.map((text, at) => ({
          place: `p${at}`,
          context: 'c',
          source: text.replaceAll('\r', ''),
          target: text.replaceAll('\r', ''),
          state: '',
          key: '0',
        }));
        const csv = toCsv({ from: 'en', to: 'fr', rows });
        const cells = Papa.parse<readonly string[]>(csv, { delimiter: ';' }).data.flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
        expect(fromCsv(csv)).toEqual({ ok: true, value: { from: 'en', to: 'fr', rows } });
      }),
    );
  });

  it('is read with commas too, as other programs write it', () => {
    const table = tableOf(goldenText('nothing-wrong'), 'golden.yaml');
    const { data } = Papa.parse<readonly string[]>(toCsv(table).slice(1), { delimiter: ';' });
    const csv = Papa.unparse([...data], { delimiter: ',', newline: '\n' });
    expect(fromCsv(csv)).toEqual({ ok: true, value: table });
  });
});

describe('taking a table back', () => {
  it('changes no byte of a shipped file where nothing was translated', () => {
    for (const { file, text } of SHIPPED) {
      const csv = { text: toCsv(tableOf(text, file)), file: 'x.csv' };
      const back = importTexts({ text, file, kind: kindOf(file) }, csv);
      expect({ file, same: back.text === text, ...back, text: '' }).toEqual({
        file,
        same: true,
        text: '',
        changed: 0,
        diagnostics: [],
      });
    }
  });

  it('writes any words at their place, keeps all else, and can be undone', () => {
    fc.assert(
      fc.property(fc.nat(SHIPPED.length - 1), fc.array(odd, { minLength: 3 }), (which, words) => {
        const { file = '', text = '' } = SHIPPED[which] ?? {};
        const kind = kindOf(file);
        const table = tableOf(text, file);
        if (table.rows.length === 0) return;
        const rows = table.rows.map((row, at) => ({
          ...row,
          target: `${words[at % words.length]}${placeholderNames(row.source)
            .map((name) => `{${name}}`)
            .join('')}`,
        }));
        const changed = importTexts({ text, file, kind }, { text: toCsv({ ...table, rows }), file: 'x.csv' });
        const now = tableOf(changed.text, file);
        expect(now.rows.map((row) => row.target)).toEqual(rows.map((row) => row.target));
        expect(commentsOf(changed.text)).toEqual(commentsOf(text));
        const undone = importTexts({ text: changed.text, file, kind }, { text: toCsv(table), file: 'x.csv' });
        expect(dataOf(undone.text)).toEqual(dataOf(text));
        expect(undone.diagnostics.filter((one) => one.severity === 'error')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('adds a third language beside the others, and names it in the level', () => {
    for (const { file, text } of SHIPPED.filter((one) => kindOf(one.file) === 'level')) {
      const table = tableOf(text, file, null, 'en', 'de');
      expect(table.rows.every((row) => row.state === 'missing')).toBe(true);
      const rows = table.rows.map((row) => ({ ...row, target: `Auf Deutsch: ${row.source}` }));
      const { text: after, changed } = importTexts(
        { text, file, kind: 'level' },
        { text: toCsv({ ...table, rows }), file: 'x.csv' },
      );
      expect(changed).toBe(rows.length);
      expect(tableOf(after, file, null, 'en', 'de').rows.map((row) => row.target)).toEqual(
        rows.map((row) => row.target),
      );
      expect(tableOf(after, file)).toEqual(tableOf(text, file));
      expect(after).toContain('languages: [en, fr, de]');
    }
  });

  it('makes texts of two languages out of plain ones', () => {
    const mono = goldenText('nothing-wrong')
      .replace('languages: [en, fr]', 'languages: [en]')
      .replace('{ en: "Sort.", fr: "Triez." }', 'Sort.');
    const csv = toCsv(tableOf(mono, 'golden.yaml')).replace(';Sort.;;', ';Sort.;Triez.;');
    const { text } = takeBack(csv, mono);
    expect(text).toContain('briefing: { en: "Sort.", fr: "Triez." }');
    expect(text).toContain('languages: [en, fr]');
  });

  it('names the rows whose place is gone, or whose placeholders differ, and takes the others', () => {
    const csv = smallTable()
      .replace('letters.own.leave.subjects.1', 'letters.own.left.subjects.1')
      .replace('Accordés.', 'Accordés, {prenom}.')
      .replace('Triez.', 'Triez tout.');
    const { text, changed, diagnostics } = takeBack(csv);
    expect(diagnostics.map(placeOf)).toEqual(['translate/no-such-place 5:1', 'translate/placeholders 6:1']);
    expect(changed).toBe(1);
    expect(text).toContain('fr: "Triez tout."');
  });
});

describe('a source that changes after its translation', () => {
  const text = goldenText('nothing-wrong');
  const changed = text.replace('en: "Sort."', 'en: "Sort them."');
  const stale = (table: Table): readonly string[] =>
    table.rows.filter((row) => row.state === 'stale').map((row) => row.place);
  const first = tableOf(text, 'golden.yaml');

  it('is marked in the next table until the translation changes', () => {
    const second = tableOf(changed, 'golden.yaml', first);
    expect([stale(first), stale(second)]).toEqual([[], ['briefing']]);
    expect(stale(tableOf(changed, 'golden.yaml', second))).toEqual(['briefing']);
    expect(stale(tableOf(changed.replace('Triez.', 'Triez-les.'), 'golden.yaml', second))).toEqual([]);
  });

  it('loses its mark where the translator takes it away', () => {
    const second = tableOf(changed, 'golden.yaml', first);
    const cleared = { ...second, rows: second.rows.map((row) => ({ ...row, state: '' })) };
    expect(stale(tableOf(changed, 'golden.yaml', cleared))).toEqual([]);
  });

  it('is said when the old table is taken back', () => {
    const { diagnostics } = takeBack(toCsv(first), changed);
    expect(diagnostics.map(placeOf)).toEqual(['translate/stale 3:1']);
  });
});
