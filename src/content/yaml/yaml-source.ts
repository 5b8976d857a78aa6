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
import { type Diagnostic, isError, type Severity } from '../diagnostic.ts';
import type { DiagnosticCode } from '../messages/codes.ts';
import { quietTraps } from './quiet-traps.ts';
import { syntaxFault, UNNAMED_FR } from './syntax-fault.ts';

export const MAX_FILE_KB = 512;
const MAX_ALIASES = 50;
/** Deeper than any level; the parser itself dies of some thousand. */
const MAX_DEPTH = 40;
const MAX_INDENT = 120;
/** Longer than any paragraph; a list of thousands of entries on one line costs the parser far more than prose. */
export const MAX_LINE = 4000;

export type Path = readonly PropertyKey[];
export type Place = 'key' | 'value';

/** A parsed file that can say where anything in it stands. All scalars are strings (`failsafe`). */
export type YamlSource = {
  readonly file: string;
  readonly data: unknown;
  /** What YAML reads without a word and was hardly meant so. */
  readonly warnings: readonly Diagnostic[];
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
  if (text.includes('\0')) return fail([at('file/not-text', 1, 1)]);
  const lost = text.indexOf('\ufffd');
  if (lost >= 0) {
    const before = text.slice(0, lost).split('\n');
    return fail([at('file/encoding', before.length, (before.at(-1)?.length ?? 0) + 1)]);
  }
  if (text.trim() === '') return fail([at('file/empty', 1, 1)]);
  const deep = tooDeep(text);
  if (deep !== null) return fail([at('yaml/too-deep', deep, 1)]);
  const lines = text.split(/\r?\n/);
  const long = lines.findIndex((line) => line.length > MAX_LINE);
  if (long >= 0) {
    const size = String(lines[long]?.length ?? 0);
    return fail([at('file/long-line', long + 1, 1, { size, limit: String(MAX_LINE) })]);
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
    strict: true,
  });
  const faults = document.errors.map((error) => {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const { code, params } = syntaxFault(error.code, error.message, lines[line - 1] ?? '', col);
    return at(code, line, col, params);
  });
  if (faults.length > 0) return fail(firstOfEachLine(faults));
  if (document.contents === null) return fail([at('file/empty', 1, 1)]);
  const aliases = aliasFaults(document, lineCounter, at);
  if (aliases.length > 0) return fail(aliases);
  const traps = quietTraps(document, lineCounter, file);
  if (traps.some(isError)) return fail(traps);
  const data = toData(document);
  if (data === null) return fail([at('yaml/too-many-aliases', 1, 1)]);
  const report: YamlSource['report'] = (code, path, params = {}, options = {}) => {
    const { line, col } = lineCounter.linePos(offsetOf(document, path, options.place ?? 'value'));
    return { code, severity: options.severity ?? 'error', file, line, column: col, params };
  };
  return ok({ file, data, warnings: traps, report });
}

/** A file that was opened without a word when the game was built: it is parsed again only to say where something stands. */
export function openedBefore(text: string, file: string, data: unknown): YamlSource {
  let again: ReturnType<typeof openYaml> | null = null;
  return {
    file,
    data,
    warnings: [],
    report: (code, path, params = {}, options = {}) => {
      again ??= openYaml(text, file);
      if (again.ok) return again.value.report(code, path, params, options);
      return { code, severity: options.severity ?? 'error', file, line: 1, column: 1, params };
    },
  };
}

/** What the parser says of the rest of a line, and what it cannot name, follows from the first fault. */
function firstOfEachLine(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  return faults.filter(
    ({ line, code, params }, at) =>
      at === 0 ||
      ((code !== 'yaml/syntax' || params['detailFr'] !== UNNAMED_FR) &&
        faults.findIndex((one) => one.line === line) === at),
  );
}

/** Plain data; null where aliases of aliases would grow without end. */
function toData(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

type At = (code: DiagnosticCode, line: number, column: number, params?: Diagnostic['params']) => Diagnostic;

/** The line (from 1) at which brackets or indents nest deeper than any level does, else null. */
function tooDeep(text: string): number | null {
  let open = 0;
  let line = 1;
  for (const char of text) {
    if (char === '\n') line += 1;
    else if (char === '[' || char === '{') open += 1;
    else if (char === ']' || char === '}') open = Math.max(0, open - 1);
    if (open > MAX_DEPTH) return line;
  }
  const at = text.split('\n').findIndex((one) => (/^[\s?:-]*/.exec(one)?.[0].length ?? 0) > MAX_INDENT);
  return at < 0 ? null : at + 1;
}

function aliasFaults(document: Document, lineCounter: LineCounter, at: At): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  const anchors = new Map<string, readonly [number, number, number] | null | undefined>();
  let count = 0;
  visit(document, {
    Alias: (_, alias) => {
      count += 1;
      if (count > MAX_ALIASES) return visit.BREAK;
      const offset = alias.range?.[0] ?? 0;
      const target = anchors.get(alias.source);
      const holdsItself = target && target[0] <= offset && offset < target[1];
      if (target && !holdsItself) return undefined;
      const { line, col } = lineCounter.linePos(offset);
      faults.push(at('yaml/unknown-alias', line, col, { name: alias.source }));
      return undefined;
    },
    Value: (_, { anchor, range }) => {
      if (anchor !== undefined) anchors.set(anchor, range);
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
