import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { DiagnosticCode } from '../messages/codes.ts';

export const MAX_FILE_KB = 512;
const MAX_ALIASES = 50;

export type Path = readonly PropertyKey[];
export type Place = 'key' | 'value';

/** A parsed file that can say where anything in it stands. All scalars are strings (`failsafe`). */
export type YamlSource = {
  readonly file: string;
  readonly data: unknown;
  readonly report: (
    code: DiagnosticCode,
    path: Path,
    params?: Readonly<Record<string, string>>,
    options?: { readonly place?: Place; readonly severity?: Severity },
  ) => Diagnostic;
};

/** Reads YAML text. Size, syntax and alias faults come first and alone: what follows from them is noise. */
export function openYaml(text: string, file: string): Result<YamlSource, readonly Diagnostic[]> {
  const kb = Math.ceil(text.length / 1024);
  const at = (
    code: DiagnosticCode,
    line: number,
    column: number,
    params: Diagnostic['params'] = {},
  ): Diagnostic => ({
    code,
    severity: 'error',
    file,
    line,
    column,
    params,
  });
  if (kb > MAX_FILE_KB)
    return fail([at('file/too-big', 1, 1, { size: String(kb), limit: String(MAX_FILE_KB) })]);
  if (text.trim() === '') return fail([at('file/empty', 1, 1)]);
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
    strict: true,
  });
  const lines = text.split('\n');
  const faults = document.errors.map((error) => {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    return syntaxFault(error.code, error.message, lines[line - 1] ?? '', line, col, at);
  });
  if (faults.length > 0) return fail(faults);
  const aliases = aliasFaults(document, lineCounter, at);
  if (aliases.length > 0) return fail(aliases);
  const data: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
  const report: YamlSource['report'] = (code, path, params = {}, options = {}) => {
    const { line, col } = lineCounter.linePos(offsetOf(document, path, options.place ?? 'value'));
    return { code, severity: options.severity ?? 'error', file, line, column: col, params };
  };
  return ok({ file, data, report });
}

type At = (code: DiagnosticCode, line: number, column: number, params?: Diagnostic['params']) => Diagnostic;

function syntaxFault(
  code: string,
  message: string,
  source: string,
  line: number,
  column: number,
  at: At,
): Diagnostic {
  const nested = /^(\s*(?:- )?(?:[\w-]+): )([^"'|>{[].*: .*)$/.exec(source);
  if (
    nested !== null &&
    /^(?:BLOCK_AS_IMPLICIT_KEY|MULTILINE_IMPLICIT_KEY|BAD_INDENT|MISSING_CHAR|UNEXPECTED_TOKEN)$/.test(code)
  ) {
    const [, key = '', text = ''] = nested;
    return at('yaml/colon-in-text', line, key.length + 1, { quoted: `${key.trim()} "${text.trim()}"` });
  }
  if (code === 'DUPLICATE_KEY')
    return at('yaml/duplicate-key', line, column, { key: source.trim().split(':')[0] ?? '' });
  return at('yaml/syntax', line, column, { detail: message });
}

function aliasFaults(document: Document, lineCounter: LineCounter, at: At): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  let count = 0;
  visit(document, {
    Alias: (_, alias) => {
      count += 1;
      if (alias.resolve(document) !== undefined) return;
      const { line, col } = lineCounter.linePos(alias.range?.[0] ?? 0);
      faults.push(at('yaml/unknown-alias', line, col, { name: alias.source }));
    },
  });
  return count > MAX_ALIASES ? [at('yaml/too-many-aliases', 1, 1)] : faults;
}

/** The offset of a path's node, or of its key; of the nearest ancestor where the path does not exist. */
function offsetOf(document: Document, path: Path, place: Place): number {
  let node: unknown = document.contents;
  let key: unknown = node;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      if (pair === undefined) break;
      key = pair.key;
      node = pair.value ?? pair.key;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) break;
      key = item;
      node = item;
    } else break;
  }
  const wanted = place === 'key' ? key : node;
  return (isNode(wanted) ? wanted.range?.[0] : undefined) ?? 0;
}
