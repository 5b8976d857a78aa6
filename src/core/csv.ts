export type Cell = string | number | null;

/** With it spreadsheets read UTF-8. */
const MARK = '\ufeff';

/** Beginnings that a spreadsheet takes for a formula, full-width ones too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * Rows as a file for spreadsheets: no text in it is run as a formula. French ones want semicolons between cells
 * and a comma in numbers.
 */
export function toCsv(rows: readonly (readonly Cell[])[], lang: string): string {
  const separator = lang === 'fr' ? ';' : ',';
  const line = (row: readonly Cell[]): string =>
    `${row.map((cell) => cellOf(cell, separator)).join(separator)}\r\n`;
  return MARK + rows.map(line).join('');
}

function cellOf(cell: Cell, separator: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return separator === ';' ? String(cell).replace('.', ',') : String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /["\r\n,;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
