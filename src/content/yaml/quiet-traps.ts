import { type Document, isPair, isScalar, type LineCounter, visit } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import type { DiagnosticCode } from '../messages/codes.ts';
import { ODD_SPACE } from './syntax-fault.ts';

type Trap = { readonly offset: number; readonly code: DiagnosticCode; readonly params: Diagnostic['params'] };

/** Codes that leave a file without its meaning; the others are warnings. */
const ERRORS: readonly DiagnosticCode[] = ['yaml/odd-space', 'yaml/merge-key'];

/** What YAML takes without a word, and what was hardly meant so. */
export function quietTraps(document: Document, lines: LineCounter, file: string): readonly Diagnostic[] {
  const found: Trap[] = document.warnings.map((one) => ({
    offset: one.pos[0],
    code: 'yaml/tag',
    params: { tag: /Unresolved tag: (.*)$/.exec(one.message)?.[1] ?? '' },
  }));
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key)) return;
      const name = String(key.value);
      const offset = key.range?.[0] ?? 0;
      if (name === '<<') found.push({ offset, code: 'yaml/merge-key', params: {} });
      else if (ODD_SPACE.test(name))
        found.push({ offset: offset + name.search(ODD_SPACE), code: 'yaml/odd-space', params: {} });
    },
    Scalar: (key, node, path) => {
      const rest = node.comment;
      // A comment of its own begins with a space; "Room #3" was meant whole.
      if (key === 'key' || node.type !== 'PLAIN' || !rest || /^\s|\n/.test(rest)) return;
      const parent = path.at(-1);
      const name = isPair(parent) && isScalar(parent.key) ? `${String(parent.key.value)}: ` : '';
      const [offset = 0, end = 0] = node.range ?? [];
      const quoted = `${name}"${String(node.value)} #${rest}"`;
      if (end > offset) found.push({ offset, code: 'yaml/comment-in-text', params: { rest, quoted } });
    },
  });
  return found.map(({ offset, code, params }) => {
    const { line, col } = lines.linePos(offset);
    return {
      code,
      severity: ERRORS.includes(code) ? 'error' : 'warning',
      file,
      line,
      column: col,
      params,
    };
  });
}
