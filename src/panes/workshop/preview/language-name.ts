/** A language by its name in the page's language. */
export function languageName(tag: string, page: string): string {
  try {
    const name = new Intl.DisplayNames([page], { type: 'language' }).of(tag) ?? tag;
    return name.slice(0, 1).toLocaleUpperCase(page) + name.slice(1);
  } catch {
    return tag;
  }
}
