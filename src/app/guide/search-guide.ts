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

/**
 * Those that have every word of the query, or its beginning of three letters and more, somewhere; all for an empty
 * query. A whole sentence that nothing matches finds what has most of its telling words, the best first.
 */
export function found<T>(query: string, among: readonly Findable<T>[]): readonly T[] {
  const wanted = folded(query).split(' ').filter(Boolean);
  const pages = among.map(({ of, words }) => ({ of, words: folded(words) }));
  const whole = pages.filter(({ words }) => wanted.every((word) => has(word, words)));
  return (whole.length > 0 || wanted.length < SENTENCE ? whole : nearest(wanted, pages)).map(({ of }) => of);
}

/** A word tells the more the fewer pages have it. */
function nearest<T>(wanted: readonly string[], pages: readonly Findable<T>[]): readonly Findable<T>[] {
  const telling = [...new Set(wanted)].flatMap((word) => {
    const pagesWith = pages.filter(({ words }) => has(word, words)).length;
    return pagesWith === 0 || word.length < WHOLE
      ? []
      : [{ word, weight: Math.log(pages.length / pagesWith) }];
  });
  const scored = pages
    .map((page) => ({
      page,
      score: telling.reduce((sum, { word, weight }) => sum + (has(word, page.words) ? weight : 0), 0),
    }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score > 0 && score >= best * NEAR).map(({ page }) => page);
}

function has(word: string, words: string): boolean {
  return word.length < WHOLE ? ` ${words} `.includes(` ${word} `) : words.includes(word);
}

/** Shorter words are looked for whole: “to” is not a find in “stop”. */
const WHOLE = 3;
/** From so many words on a query is a sentence. */
const SENTENCE = 3;
/** What reaches this share of the best is shown beside it. */
const NEAR = 0.5;
