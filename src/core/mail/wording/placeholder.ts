import { type Text, textIn } from '../../level/text.ts';

/**
 * `{city}` stands for a value; `{de:city}` and `{que:first}` add the French word before it with its elision;
 * `{g:connectée|connecté|connecté·e}` chooses by the reader's grammatical gender (f|m|neutral), `{it.g:…}` by a
 * colleague's. This is the whole syntax; `check` refuses any other.
 */
export type Piece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string; readonly elision: 'de' | 'que' | null }
  | { readonly kind: 'gender'; readonly of: string; readonly forms: readonly string[] };

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Cuts a text at its placeholders, in order; a brace that belongs to none stays literal. */
export function parsePieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > end) pieces.push({ kind: 'literal', text: text.slice(end, match.index) });
    pieces.push(parsePlaceholder(match[1] ?? ''));
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ kind: 'literal', text: text.slice(end) });
  return pieces;
}

function parsePlaceholder(inside: string): Piece {
  const colon = inside.indexOf(':');
  if (colon < 0) return { kind: 'value', name: inside.trim(), elision: null };
  const head = inside.slice(0, colon).trim();
  const rest = inside.slice(colon + 1);
  if (head === 'de' || head === 'que') return { kind: 'value', name: rest.trim(), elision: head };
  return { kind: 'gender', of: head, forms: rest.split('|') };
}

/** Names of the values that a text needs. */
export function placeholderNames(text: string): readonly string[] {
  return parsePieces(text).flatMap((piece) =>
    piece.kind === 'literal' ? [] : [piece.kind === 'value' ? piece.name : piece.of],
  );
}

/** A level's texts never change, and each letter asks for them anew. */
const PIECES = new WeakMap<Text, Map<string, readonly Piece[]>>();
const NAMES = new WeakMap<Text, readonly string[]>();

/** The pieces of a text in `lang`, as `parsePieces` cuts them. */
export function piecesIn(text: Text, lang: string): readonly Piece[] {
  let byLang = PIECES.get(text);
  if (byLang === undefined) {
    byLang = new Map();
    PIECES.set(text, byLang);
  }
  let pieces = byLang.get(lang);
  if (pieces === undefined) {
    pieces = parsePieces(textIn(text, lang));
    byLang.set(lang, pieces);
  }
  return pieces;
}

/** Names of the values that a text needs in any of its languages. */
export function namesIn(text: Text): readonly string[] {
  let names = NAMES.get(text);
  if (names === undefined) {
    names = Object.values(text).flatMap(placeholderNames);
    NAMES.set(text, names);
  }
  return names;
}
