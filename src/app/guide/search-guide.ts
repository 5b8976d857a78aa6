/** Something that can be found: its words, and whatever it stands for. */
export type Findable<T> = { readonly of: T; readonly words: string };

/** Lower case, without accents, ligatures or typographic signs: what people type is compared with what is written. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}'@./]+/gu, ' ')
    .trim();
}

/** Those that have every word of the query, or its beginning of three letters and more, somewhere; all for an empty query. */
export function found<T>(query: string, among: readonly Findable<T>[]): readonly T[] {
  const wanted = folded(query).split(' ').filter(Boolean);
  return among.filter(({ words }) => hasAll(wanted, folded(words))).map(({ of }) => of);
}

function hasAll(wanted: readonly string[], words: string): boolean {
  return wanted.every((word) =>
    word.length < WHOLE ? ` ${words} `.includes(` ${word} `) : words.includes(word),
  );
}

/** Shorter words are looked for whole: “to” is not a find in “stop”. */
const WHOLE = 3;
