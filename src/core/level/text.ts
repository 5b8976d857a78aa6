/** The same text in every language of a level, by language tag. */
export type Text = Readonly<Record<string, string>>;

/** The text in `lang`, else in the first language that it has, else empty. */
export function textIn(text: Text, lang: string): string {
  return text[lang] ?? Object.values(text)[0] ?? '';
}
