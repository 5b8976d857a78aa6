import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar } from 'yaml';
import type { Path } from './yaml-source.ts';

/** One stretch of a file and what stands there instead; offsets in characters. */
export type Edit = { readonly from: number; readonly to: number; readonly insert: string };

/** A file as it is written, for edits that leave everything else as it stands. */
export type Editable = { readonly text: string; readonly document: Document };

export function editable(text: string): Editable {
  return { text, document: parseDocument(text, { schema: 'failsafe', prettyErrors: false }) };
}

/** Edits of one file, none of which overlaps another, from the last to the first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((done, { from, to, insert }) => done.slice(0, from) + insert + done.slice(to), text);
}

/** Writes the text of one language at a path: in its own style where it is there, beside `source` where it is not. */
export function setText(
  { text, document }: Editable,
  path: Path,
  source: string,
  lang: string,
  value: string,
): Edit | null {
  const node = nodeAt(document, path);
  if (isScalar(node)) {
    const [from = 0, to = 0] = node.range ?? [];
    const old = text.slice(from, to).trimEnd();
    const plain = /^["']/.test(old) ? old : quoted(String(node.value).replace(/\n$/, ''));
    return { from, to: from + old.length, insert: `{ ${source}: ${plain}, ${lang}: ${quoted(value)} }` };
  }
  if (!isMap(node)) return null;
  const pairOf = (key: string): Pair | undefined => node.items.find((pair) => String(pair.key) === key);
  const there = pairOf(lang)?.value;
  if (isScalar(there)) return rewrite(text, there, value);
  const beside = pairOf(source);
  if (!isScalar(beside?.key) || !isScalar(beside.value)) return null;
  const [key = 0] = beside.key.range ?? [];
  const [, end = 0] = beside.value.range ?? [];
  if (node.flow === true) return { from: end, to: end, insert: `, ${lang}: ${quoted(value)}` };
  const column = key - (text.lastIndexOf('\n', key - 1) + 1);
  const pad = ' '.repeat(column);
  const line = value.includes('\n') ? block('|', value, `${pad}  `) : `${quoted(value)}\n`;
  if (text[end - 1] === '\n') return { from: end, to: end, insert: `${pad}${lang}: ${line}` };
  return { from: end, to: end, insert: `\n${pad}${lang}: ${line.replace(/\n$/, '')}` };
}

/** Adds a language to the list of a level that has it not yet. */
export function addLanguage({ text, document }: Editable, lang: string): Edit | null {
  const list = document.get('languages', true);
  const last: unknown = isSeq(list) ? list.items.at(-1) : null;
  if (!isSeq(list) || !isScalar(last)) return null;
  const [from = 0, end = 0] = last.range ?? [];
  if (list.flow === true) return { from: end, to: end, insert: `, ${lang}` };
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  return { from: end, to: end, insert: `\n${line}${lang}` };
}

function nodeAt(document: Document, path: Path): unknown {
  let node: unknown = document.contents;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) node = node.get(step, true);
    else if (isSeq(node)) node = node.items[Number(step)];
    else return null;
  }
  return isAlias(node) ? node.resolve(document) : node;
}

function rewrite(text: string, node: Scalar, value: string): Edit {
  const [from = 0, to = 0] = node.range ?? [];
  const old = text.slice(from, to);
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
    const [header = '|', ...lines] = old.split('\n');
    const pad = /^ +/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] ?? '    ';
    if (!/^\s|\s$/.test(value) && value !== '')
      return { from, to, insert: block(header.replace('>', '|'), value, pad) };
    return { from, to, insert: `${quoted(value)}\n` };
  }
  const end = from + old.trimEnd().length;
  if (node.type === 'QUOTE_SINGLE' && !value.includes('\n'))
    return { from, to: end, insert: `'${value.replaceAll("'", "''")}'` };
  const plain =
    node.type === 'PLAIN' && /^[\p{L}\d][\p{L}\d ’.,!?-]*$/u.test(value) && value.trim() === value;
  return { from, to: end, insert: plain ? value : quoted(value) };
}

function block(header: string, value: string, pad: string): string {
  const lines = value.split('\n').map((line) => (line === '' ? '' : `${pad}${line}`));
  return `${header.trimEnd()}\n${lines.join('\n')}\n`;
}

/** In double quotes, as YAML reads it back; letters beyond ASCII stay as they are. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
