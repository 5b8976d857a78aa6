import type { Fix } from '../ports/workshop.ts';

/** A key of the top level with all its lines: offsets of its first character and of the end of its last line. */
type Section = { readonly from: number; readonly to: number; readonly lines: readonly string[] };

/** The lines of a key at an indent, up to the next line that stands as far left. */
function sectionOf(text: string, key: string, indent = '', within: Section | null = null): Section | null {
  const start = within?.from ?? 0;
  const area = text.slice(start, within?.to ?? text.length);
  const found = new RegExp(`^${indent}${key}:(?=\\s|$)`, 'm').exec(area);
  if (found === null) return null;
  const rest = area.slice(found.index).split('\n');
  let count = 1;
  const deeper = (line: string): boolean =>
    line.trim() === '' || line.startsWith(`${indent} `) || (indent === '' && line.startsWith('- '));
  while (count < rest.length && deeper(rest[count] ?? '')) count += 1;
  while (count > 1 && rest[count - 1]?.trim() === '') count -= 1;
  const lines = rest.slice(0, count);
  const from = start + found.index;
  return { from, to: from + lines.join('\n').length, lines };
}

/** `{ a: 1, b: [x, y] }` as its entries; null for what is not in braces. */
function entriesInBraces(value: string): readonly string[] | null {
  const inner = /^\{(.*)\}\s*$/s.exec(value.trim())?.[1];
  if (inner === undefined) return null;
  const entries = [''];
  let depth = 0;
  let quote = '';
  for (const char of inner) {
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    if (char === ',' && depth === 0 && quote === '') entries.push('');
    else entries[entries.length - 1] += char;
  }
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** The text of a library file as an entry of a list, under another id. */
function asEntry(source: string, id: string, indent: string): string {
  const lines = source.trimEnd().split('\n');
  const first = lines.findIndex((line) => line.startsWith('id:'));
  return lines
    .slice(Math.max(0, first))
    .map((line, at) => (at === 0 ? `${indent}- id: ${id}` : line === '' ? '' : `${indent}  ${line}`))
    .join('\n');
}

/** An id that the level does not have: a letter of the library may be drawn beside its copy. */
export function freeOwnId(text: string, id: string): string {
  const taken = new Set([...text.matchAll(/\bid: *([\w-]+)/g)].map(([, one]) => one));
  let free = `my-${id}`;
  for (let number = 2; taken.has(free); number += 1) free = `my-${id}-${number}`;
  return free;
}

/** Writes a copy of a library letter into a level's own letters. Null where the level has no `letters` yet. */
export function insertLetter(text: string, source: string, id: string): Fix | null {
  const letters = sectionOf(text, 'letters');
  if (letters === null) return null;
  const [head = ''] = letters.lines;
  const braces = entriesInBraces(head.replace(/^letters:/, ''));
  if (braces !== null) {
    const block = ['letters:', ...braces.map((entry) => `  ${entry}`), '  own:', asEntry(source, id, '    ')];
    return { from: letters.from, to: letters.to, insert: block.join('\n') };
  }
  const own = sectionOf(text, 'own', '  ', letters);
  const at = own?.to ?? letters.to;
  const before = own === null ? '\n  own:' : '';
  const indent = own?.lines.find((line) => /^ *- /.test(line))?.match(/^ */)?.[0] ?? '    ';
  return { from: at, to: at, insert: `${before}\n${asEntry(source, id, indent)}` };
}

/** Writes a parcel into a level; which of them a shift draws, the level says under `parcels`. */
export function insertParcel(text: string, source: string, id: string): Fix {
  return intoList(text, 'ownParcels', asEntry(source, id, '  '), '');
}

/** Writes a copy of a library call into a level, and lets the telephone ring for it where it does not ring yet. */
export function insertCall(text: string, source: string, id: string): Fix {
  const rings = sectionOf(text, 'calls') !== null;
  return insertQuietCall(text, source, id, rings ? '' : `\ncalls:\n  - { at: 1, from: [${id}] }`);
}

/** Writes a call into a level; when the telephone rings, and for which, the level says under `calls`. */
export function insertQuietCall(text: string, source: string, id: string, before = ''): Fix {
  return intoList(text, 'ownCalls', asEntry(source, id, '  '), before);
}

/** Adds an entry to a list of the top level; `before` goes with the list where it is begun here. */
function intoList(text: string, key: string, entry: string, before: string): Fix {
  const own = sectionOf(text, key);
  if (own !== null) {
    const indent = own.lines.find((line) => /^ *- /.test(line))?.match(/^ */)?.[0] ?? '  ';
    return { from: own.to, to: own.to, insert: `\n${moved(entry, indent)}` };
  }
  const end = text.trimEnd().length;
  return { from: end, to: text.length, insert: `${before}\n${key}:\n${entry}\n` };
}

/** An entry that was written at two spaces, at another indent. */
function moved(entry: string, indent: string): string {
  return entry.replace(/^ {2}/gm, indent);
}
