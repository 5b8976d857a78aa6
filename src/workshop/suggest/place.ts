/**
 * Where an offset stands in YAML text that may be broken while it is typed: found by indents and brackets alone.
 * `path` leads there, `*` for an entry of a list; `word` is what is typed so far, from `from` on.
 */
export type Place = {
  readonly path: readonly string[];
  /** After `key: `, or an entry of a list in brackets; else a key may be meant, or an entry of a list. */
  readonly afterColon: boolean;
  readonly word: string;
  readonly from: number;
  /** Inside quotes, or in a text after `|`. */
  readonly inText: boolean;
};

/** An entry of a list. */
export const ENTRY = '*';

const KEY = /^([\w-]+):(?=\s|$)/;
const LINE = /^(\s*)((?:- +)*)(-$)?/;

type Line = {
  readonly indent: number;
  readonly dashes: readonly number[];
  readonly rest: string;
  readonly at: number;
};

/** A line's dashes by their columns, and what follows them. */
function readLine(text: string): Line {
  const [, space = '', dashes = '', last = ''] = LINE.exec(text) ?? [];
  const columns: number[] = [];
  for (let at = 0; at < dashes.length; at += 1) if (dashes[at] === '-') columns.push(space.length + at);
  const at = space.length + dashes.length;
  if (last !== '') columns.push(at);
  return { indent: space.length, dashes: columns, rest: text.slice(at + last.length), at: at + last.length };
}

/** Keys and entries above a line, whose own content begins at a column. */
function pathAbove(lines: readonly string[], number: number, column: number): string[] {
  const path: string[] = [];
  let limit = column;
  for (let at = number; at >= 0 && limit > 0; at -= 1) {
    const text = lines[at] ?? '';
    if (text.trim() === '' || text.trimStart().startsWith('#')) continue;
    const line = readLine(text);
    for (const dash of [...line.dashes].reverse()) {
      if (dash >= limit) continue;
      const key = at < number && line.at < limit ? KEY.exec(line.rest)?.[1] : undefined;
      if (key !== undefined) path.unshift(key);
      path.unshift(ENTRY);
      limit = dash;
    }
    if (at === number || line.dashes.length > 0 || line.indent >= limit) {
      // A list may stand at the column of its own key.
      const ofList = path[0] === ENTRY && line.dashes.length === 0 && line.indent === limit && at < number;
      if (!ofList) continue;
    }
    const key = KEY.exec(line.rest)?.[1];
    if (key === undefined) continue;
    path.unshift(key);
    limit = line.indent;
  }
  return path;
}

type Flow = { readonly path: readonly string[]; readonly afterColon: boolean; readonly quote: boolean };

/** Follows brackets, keys and quotes of one line up to its end. */
function flowOf(text: string): Flow {
  const stack: { list: boolean; key: string | null }[] = [];
  let quote = '';
  let word = '';
  let key: string | null = null;
  const top = () => stack[stack.length - 1];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quote !== '') {
      if (char === '\\' && quote === '"') at += 1;
      else if (char === quote) quote = '';
      continue;
    }
    const last = top();
    if ((char === '"' || char === "'") && word.trim() === '') quote = char;
    else if (char === '{' || char === '[') stack.push({ list: char === '[', key: null });
    else if (char === '}' || char === ']') stack.pop();
    else if (char === ',' && last !== undefined) last.key = null;
    else if (char === ':' && /\s|^$/.test(text[at + 1] ?? '')) {
      const name = word.trim();
      if (last === undefined) key = name;
      else if (!last.list) last.key = name;
    } else {
      word += char;
      continue;
    }
    word = '';
  }
  const path = [
    ...(key === null ? [] : [key]),
    ...stack.flatMap(({ list, key: inside }) => (list ? [ENTRY] : inside === null ? [] : [inside])),
  ];
  const last = top();
  const afterColon = last === undefined ? key !== null : last.list || last.key !== null;
  return { path, afterColon, quote: quote !== '' };
}

/** Whether a line lies in a text after `|` or `>`; answers the path of that text. */
function blockText(lines: readonly string[], number: number, column: number): readonly string[] | null {
  for (let at = number - 1; at >= 0; at -= 1) {
    const text = lines[at] ?? '';
    if (text.trim() === '') continue;
    const line = readLine(text);
    if (line.at >= column) continue;
    const key = /^([\w-]+): *[|>][+-]?\d?\s*$/.exec(line.rest)?.[1];
    return key === undefined ? null : [...pathAbove(lines, at, line.at), key];
  }
  return null;
}

export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  const number = lines.length - 1;
  const typed = lines[number] ?? '';
  const word = /[\w*.-]*$/.exec(typed)?.[0] ?? '';
  const from = offset - word.length;
  const line = readLine(typed);
  const inBlock = blockText(lines, number, line.indent === typed.length ? typed.length : line.indent);
  if (inBlock !== null) return { path: inBlock, afterColon: true, word, from, inText: true };
  const flow = flowOf(line.rest);
  const above = pathAbove(lines, number, line.at);
  return { path: [...above, ...flow.path], afterColon: flow.afterColon, word, from, inText: flow.quote };
}
