/** A number to a tenth as the language writes it. */
export function decimal(value: number, lang: string): string {
  return lang === 'fr' ? String(value).replace('.', ',') : String(value);
}
