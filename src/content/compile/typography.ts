const NO_BREAK = '\u00a0';

/**
 * Sets a text as its language prints it, so that authors type plain spaces and straight apostrophes:
 * French gets no-break spaces before : ; ? ! and inside « »; every language gets ’ for an apostrophe.
 */
export function typeset(text: string, lang: string): string {
  const curly = text.trim().replace(/(?<=[\p{L}\p{N}}])'(?=[\p{L}\p{N}{@«])/gu, '’');
  if (!lang.startsWith('fr')) return curly;
  return curly
    .replace(/[ \u202f](?=[:;?!])/g, NO_BREAK)
    .replace(/«[ \u00a0\u202f]*/g, `«${NO_BREAK}`)
    .replace(/[ \u00a0\u202f]*»/g, `${NO_BREAK}»`)
    .replace(/(?<=\d) (?=\d{3}\b)/g, NO_BREAK)
    .replace(/(?<=[\d}]) (?=[€%])/g, NO_BREAK)
    .replace(/(?<=\d) (?=h\b)/g, NO_BREAK);
}
