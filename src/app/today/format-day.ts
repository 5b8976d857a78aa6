import type { UiLanguage } from '../ports/texts.ts';
import { startOfDay } from './day.ts';

const LOCALES = { en: 'en-GB', fr: 'fr-FR' } as const;

type Style = 'long' | 'full' | 'month' | 'weekday' | 'short';

const STYLES: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  short: { weekday: 'short' },
};

/** A date as the language writes it; the first of a month as French does. */
export function formatDay(day: string, language: UiLanguage, style: Style = 'long'): string {
  const text = new Intl.DateTimeFormat(LOCALES[language], { ...STYLES[style], timeZone: 'UTC' })
    .format(startOfDay(day))
    .replaceAll('\u202f', '\u00a0');
  return language === 'fr' ? text.replace(/(^|\s)1 (?=\p{L})/u, '$11er ') : text;
}
