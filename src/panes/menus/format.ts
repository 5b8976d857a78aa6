import type { UiLanguage } from '../../app/ports/texts.ts';

const LOCALES = { en: 'en-GB', fr: 'fr-FR' } as const;

/** A date and a time of day, as the language writes them. */
export function formatWhen(ms: number, language: UiLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(ms);
}

/** A number with at most one decimal. The fonts lack U+202F, which French asks for: U+00A0 stands in for it. */
export function formatNumber(value: number, language: UiLanguage): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 })
    .format(value)
    .replaceAll('\u202f', '\u00a0');
}
