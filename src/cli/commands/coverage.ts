import { existsSync } from 'node:fs';
import { type Coverage, isUntaught } from '../../content/coverage.ts';
import { POINT_WORDS } from '../../content/messages/points.ts';
import { SHIPPED_LEVELS } from '../files.ts';
import { EXIT, type Exit, jsonLine, type Output, table } from '../output.ts';
import { printFindings } from '../print-findings.ts';
import { readTeachings } from '../teachings/read-teachings.ts';
import { someOf } from '../teachings/some-of.ts';

export type CoverageOptions = { readonly lang: string; readonly json: boolean; readonly markdown: boolean };

/** `triage coverage [FOLDER]`: what teaches each point of the article; exit 1 where nothing does. */
export function coverage(folder: string | undefined, options: CoverageOptions, output: Output): Exit {
  const { lang, json, markdown } = options;
  const path = folder ?? SHIPPED_LEVELS;
  if (!existsSync(path)) {
    output.err(lang === 'fr' ? `triage : ${path} n’existe pas.` : `triage: ${path} does not exist.`);
    return EXIT.usage;
  }
  const read = readTeachings(path);
  if (!read.ok) {
    printFindings(read.error, { out: output.err, err: output.err }, lang, () => null);
    return EXIT.findings;
  }
  const rows = read.value;
  if (json)
    for (const { point, shifts, letters, calls } of rows) jsonLine(output, { point, shifts, letters, calls });
  else if (markdown) for (const line of markdownOf(rows, lang)) output.out(line);
  else table(output, [HEADS[lang === 'fr' ? 'fr' : 'en'], ...rows.map((row) => cellsOf(row, lang))]);
  const untaught = rows.filter(isUntaught);
  for (const { point } of untaught)
    output.err(
      lang === 'fr'
        ? `triage : rien n’enseigne ${point} (${POINT_WORDS[point].fr}).`
        : `triage: nothing teaches ${point} (${POINT_WORDS[point].en}).`,
    );
  return untaught.length > 0 ? EXIT.findings : EXIT.good;
}

const HEADS = {
  en: ['point', 'what', 'shifts', 'letters', 'calls', 'parcels', 'feedback'],
  fr: ['point', 'quoi', 'services', 'lettres', 'appels', 'colis', 'explications'],
} as const;

function cellsOf(row: Coverage, lang: string): readonly string[] {
  const what = POINT_WORDS[row.point][lang === 'fr' ? 'fr' : 'en'];
  const lists = [row.shifts, row.letters, row.calls, row.parcels, row.feedback];
  return [row.point, what, ...lists.map((list) => someOf(list, lang))];
}

function markdownOf(rows: readonly Coverage[], lang: string): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const heads = HEADS[lang === 'fr' ? 'fr' : 'en'];
  return [line(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map((row) => line(cellsOf(row, lang)))];
}
