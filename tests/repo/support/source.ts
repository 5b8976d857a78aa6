import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Paths from the repository's root, with `/` on every system. */
export const filesUnder = (folder: string, ending: RegExp): readonly string[] =>
  (existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    : []
  )
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const visitAll = (
  value: unknown,
  visit: (node: Node, parent: Node | null) => void,
  parent: Node | null,
): void => {
  if (Array.isArray(value)) for (const item of value) visitAll(item, visit, parent);
  else if (isNode(value)) {
    visit(value, parent);
    for (const child of Object.values(value)) visitAll(child, visit, value);
  }
};

/** Calls `visit` with every node of a source text, outer ones first. */
export const walk = (file: string, text: string, visit: (node: Node, parent: Node | null) => void): void => {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  visitAll(program, visit, null);
};

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

export const field = (node: unknown, key: string): unknown => (isNode(node) ? node[key] : undefined);

export type Import = {
  readonly from: string;
  /** As written: `./a.ts`, `preact/hooks`. */
  readonly written: string;
  /** A path from the root for own files, else null. */
  readonly file: string | null;
  readonly typeOnly: boolean;
  /** Named by `new URL(…, import.meta.url)`: a worker, or a file or folder to read. */
  readonly address: boolean;
};

const isTypeOnly = (node: Node): boolean => {
  const kind = node['importKind'] ?? node['exportKind'];
  const parts = node['specifiers'];
  if (kind === 'type' || node.type === 'TSImportType') return true;
  const kindOf = (part: unknown) => field(part, 'importKind') ?? field(part, 'exportKind');
  return Array.isArray(parts) && parts.length > 0 && parts.every((part) => kindOf(part) === 'type');
};

/** `new URL('./worker.ts', import.meta.url)` reaches a file as an import does. */
const urlSource = (node: Node): unknown => {
  if (node.type !== 'NewExpression' || field(node['callee'], 'name') !== 'URL') return undefined;
  const [first, second] = Array.isArray(node['arguments']) ? node['arguments'] : [];
  const ofThisModule = field(field(second, 'object'), 'type') === 'MetaProperty';
  return ofThisModule ? first : undefined;
};

const HAVE_SOURCE = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** Every module that a source text reaches, in whatever way it is written. */
export const importsOf = (file: string, text: string): readonly Import[] => {
  const found: Import[] = [];
  walk(file, text, (node) => {
    const source = HAVE_SOURCE.has(node.type) ? node['source'] : urlSource(node);
    const written = field(source, 'value');
    if (typeof written !== 'string') return;
    const path = written.split('?')[0] ?? written;
    found.push({
      from: file,
      written,
      file: path.startsWith('.') ? posix.join(dirname(file).split(sep).join('/'), path) : null,
      typeOnly: isTypeOnly(node),
      address: node.type === 'NewExpression',
    });
  });
  return found;
};
