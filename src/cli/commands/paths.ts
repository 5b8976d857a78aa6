import { statSync } from 'node:fs';
import { checkCall } from '../../content/checks/check-call.ts';
import { toScenario } from '../../content/compile/to-scenario.ts';
import { isError } from '../../content/diagnostic.ts';
import { type Library, readLibrary, type Sourced } from '../../content/library.ts';
import type { RawCall } from '../../content/schema/call-schema.ts';
import { walkCall } from '../../core/call/walk.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { libraryFor, readSource, SHIPPED_LEVELS } from '../files.ts';
import { mermaidOf } from '../mermaid.ts';
import { EXIT, type Exit, jsonLine, type Output, table } from '../output.ts';
import { printFindings } from '../print-findings.ts';

export type PathsOptions = { readonly lang: string; readonly json: boolean; readonly mermaid: boolean };

/** `triage paths SCENARIO`: every way through a call, by file or by its id in the shipped library. */
export function paths(scenario: string, options: PathsOptions, output: Output): Exit {
  const { lang, json, mermaid } = options;
  const found = findCall(scenario, options, output);
  if (!found.ok) return found.error;
  const faults = checkCall(found.value, ['en', 'fr']);
  if (faults.some(isError)) {
    printFindings(faults, { out: output.err, err: output.err }, lang, (file) => readSource(file).text);
    return EXIT.findings;
  }
  const call = toScenario(found.value.item, ['en', 'fr']);
  if (mermaid) {
    output.out(mermaidOf(call, lang));
    return EXIT.good;
  }
  const { paths: count, endings, scoreMin, scoreMax, secondsMax, unreached } = walkCall(call, lang);
  const line = { scenario: call.id, lang, paths: count, endings, scoreMin, scoreMax, secondsMax, unreached };
  if (json) jsonLine(output, line);
  else
    table(
      output,
      Object.entries(line).map(([key, value]) => [key, shown(value)]),
    );
  return EXIT.good;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.join(', ');
  return typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([key, count]) => `${key} ${count}`)
        .join(', ')
    : String(value);
}

function findCall(scenario: string, { lang }: PathsOptions, output: Output): Result<Sourced<RawCall>, Exit> {
  const isFile = statSync(scenario, { throwIfNoEntry: false })?.isFile() ?? false;
  const library: Library = isFile ? readLibrary([asCall(scenario)]) : libraryFor(SHIPPED_LEVELS);
  const call = isFile ? library.calls[0] : library.calls.find(({ item }) => item.id === scenario);
  if (call !== undefined) return ok(call);
  if (isFile) {
    printFindings(
      library.diagnostics,
      { out: output.err, err: output.err },
      lang,
      () => readSource(scenario).text,
    );
    return fail(EXIT.findings);
  }
  output.err(
    lang === 'fr'
      ? `triage : il n’y a pas d’appel « ${scenario} », ni comme fichier ni dans la bibliothèque.`
      : `triage: there is no call "${scenario}", neither as a file nor in the library.`,
  );
  return fail(EXIT.usage);
}

/** A file that is asked for as a call is one, in whatever folder it lies. */
function asCall(path: string): ReturnType<typeof readSource> {
  const source = readSource(path);
  return { ...source, file: /[\\/]calls[\\/]/.test(source.file) ? source.file : `calls/${source.file}` };
}
