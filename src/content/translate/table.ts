import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import Papa from 'papaparse';
import { fail, ok, type Result } from '../../core/result.ts';

export type Row = {
  readonly place: string;
  readonly context: string;
  readonly source: string;
  readonly target: string;
  /** `missing`, or `stale` where the source changed since; emptied by the translator when it is right again. */
  readonly state: string;
  /** Digest of the source as it was when the table was written. */
  readonly key: string;
};

export type Table = { readonly from: string; readonly to: string; readonly rows: readonly Row[] };

const BOM = '\ufeff';
const KEY_DIGITS = 12;

export function keyOf(source: string): string {
  return bytesToHex(sha256(utf8ToBytes(source))).slice(0, KEY_DIGITS);
}

/** A cell that a spreadsheet would calculate: it gets an apostrophe in front, which it loses on the way back. */
const FORMULA = /^'*[=+\-@\t\r]/;
const inert = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const restored = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

/** As a French Excel opens it right: `;`, a byte-order mark, lines of Windows. */
export function toCsv({ from, to, rows }: Table): string {
  const cells = rows.map(({ place, context, source, target, state, key }) =>
    [place, context, source, target, state, key].map(inert),
  );
  const head = ['place', 'context', from, to, 'state', 'key'];
  return `${BOM}${Papa.unparse([head, ...cells], { delimiter: ';', newline: '\r\n' })}\r\n`;
}

export type NotATable = { readonly detail: string; readonly detailFr: string };

/** Reads a table back, also with the commas or tabs that other programs write. */
export function fromCsv(csv: string): Result<Table, NotATable> {
  if (csv.includes('\ufffd')) {
    return fail({
      detail: 'it is not saved as UTF-8.',
      detailFr: 'il n’est pas enregistré en UTF-8.',
    });
  }
  const text = csv.startsWith(BOM) ? csv.slice(1) : csv;
  const { data } = Papa.parse<readonly string[]>(text, { skipEmptyLines: 'greedy' });
  const [head = [], ...lines] = data;
  const at = (name: string): number => head.findIndex((one) => one.trim() === name);
  const lacking = ['place', 'key'].find((name) => at(name) < 0);
  const languages = head
    .map((one) => one.trim())
    .filter((one) => one !== '' && !['place', 'context', 'state', 'key'].includes(one));
  const [from, to] = languages;
  if (lacking !== undefined || from === undefined || to === undefined) {
    return fail({
      detail: `the first line should be: place;context;en;fr;state;key`,
      detailFr: `la première ligne devrait être : place;context;en;fr;state;key`,
    });
  }
  const cell = (line: readonly string[], name: string): string =>
    restored((line[at(name)] ?? '').replaceAll('\r\n', '\n'));
  const rows = lines.map((line) => ({
    place: cell(line, 'place').trim(),
    context: cell(line, 'context'),
    source: cell(line, from),
    target: cell(line, to),
    state: cell(line, 'state').trim(),
    key: cell(line, 'key').trim(),
  }));
  return ok({ from, to, rows });
}
