const SHOWN = 3;

/** A list for people: a few names, and how many more there are. */
export function someOf(list: readonly string[], lang: string): string {
  if (list.length === 0) return '–';
  const names = list.slice(0, SHOWN).join(', ');
  const more = list.length - SHOWN;
  if (more <= 0) return names;
  return lang === 'fr' ? `${names} et ${more} de plus` : `${names} and ${more} more`;
}
