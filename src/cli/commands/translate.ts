import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { isError } from '../../content/diagnostic.ts';
import { kindOf } from '../../content/file-kind.ts';
import { describe } from '../../content/messages/describe.ts';
import { LANGUAGE_TAG } from '../../content/schema/scalars.ts';
import { exportTexts } from '../../content/translate/export-texts.ts';
import { importTexts } from '../../content/translate/import-texts.ts';
import { fromCsv, type Table, toCsv } from '../../content/translate/table.ts';
import { readSource } from '../files.ts';
import { EXIT, type Exit, jsonLine, type Output } from '../output.ts';
import { printFindings } from '../print-findings.ts';

export type TranslateOptions = {
  readonly json: boolean;
  readonly lang: string;
  /** Language of the source texts. */
  readonly source: string;
  readonly to?: string;
  readonly out?: string;
  readonly from?: string;
  readonly write: boolean;
};

/** `triage translate LEVEL`: its texts as a table (`--to fr --out x.csv`), or a table back into it (`--from x.csv`). */
export function translate(path: string, options: TranslateOptions, output: Output): Exit {
  const missing = [path, options.from].find(
    (one) => one !== undefined && !statSync(one, { throwIfNoEntry: false })?.isFile(),
  );
  const say = (english: string, french: string): Exit => {
    output.err(options.lang === 'fr' ? `triage : ${french}` : `triage: ${english}`);
    return EXIT.usage;
  };
  if (missing !== undefined) return say(`${missing} is not a file.`, `${missing} n’est pas un fichier.`);
  if (options.from !== undefined) return takeBack(path, options.from, options, output);
  const { to, out } = options;
  if (to === undefined || out === undefined || !LANGUAGE_TAG.test(to) || to === options.source) {
    return say(
      'write --to LANGUAGE --out FILE.csv, or --from FILE.csv.',
      'écrivez --to LANGUE --out FICHIER.csv, ou --from FICHIER.csv.',
    );
  }
  return writeTable(path, to, out, options, output);
}

function writeTable(path: string, to: string, out: string, options: TranslateOptions, output: Output): Exit {
  const { text, file } = readSource(path);
  const table = exportTexts(text, file, {
    kind: kindOf(path),
    from: options.source,
    to,
    lang: options.lang,
    earlier: earlierTable(out, options.source, to),
  });
  if (!table.ok) {
    printFindings(table.error, { out: output.err, err: output.err }, options.lang, () => text);
    return EXIT.findings;
  }
  writeFileSync(out, toCsv(table.value));
  const { rows } = table.value;
  const [missing, stale] = ['missing', 'stale'].map(
    (state) => rows.filter((row) => row.state === state).length,
  );
  if (options.json) jsonLine(output, { file, out, texts: rows.length, missing, stale });
  else {
    output.out(
      options.lang === 'fr'
        ? `${out} : ${rows.length} textes, dont ${missing} à traduire et ${stale} dont la source a changé.`
        : `${out}: ${rows.length} texts, ${missing} to translate, ${stale} whose source has changed.`,
    );
  }
  return EXIT.good;
}

/** The table that is about to be replaced: it remembers of which source each translation was made. */
function earlierTable(out: string, from: string, to: string): Table | null {
  if (!existsSync(out)) return null;
  const earlier = fromCsv(readFileSync(out, 'utf8'));
  return earlier.ok && earlier.value.from === from && earlier.value.to === to ? earlier.value : null;
}

function takeBack(path: string, from: string, options: TranslateOptions, output: Output): Exit {
  const { text, file } = readSource(path);
  const table = readSource(from);
  const done = importTexts({ text, file, kind: kindOf(path) }, table);
  const { changed, diagnostics } = done;
  if (options.write && changed > 0) writeFileSync(path, done.text);
  if (options.json) {
    for (const one of diagnostics) {
      const { code, severity, line, column } = one;
      jsonLine(output, { code, severity, file: one.file, line, column, ...describe(one, options.lang) });
    }
    jsonLine(output, { file, changed, written: options.write && changed > 0 });
  } else {
    printFindings(diagnostics, output, options.lang, (one) => (one === file ? text : null));
    output.out(summary(changed, options.write, options.lang));
  }
  return diagnostics.some(isError) ? EXIT.findings : EXIT.good;
}

function summary(changed: number, write: boolean, lang: string): string {
  if (lang === 'fr') {
    return write
      ? `Textes repris : ${changed}`
      : `Textes à reprendre : ${changed} (--write les écrit dans le fichier)`;
  }
  return write
    ? `Texts taken over: ${changed}`
    : `Texts to take over: ${changed} (--write puts them into the file)`;
}
