import type { UiLanguage } from '../../app/ports/texts.ts';

const LOCALES = { en: 'en-GB', fr: 'fr-FR' } as const;

/** A date and a time of day, as the language writes them. */
export function formatWhen(ms: number, language: UiLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(ms);
}

/** A date without the time of day. */
export function formatDate(ms: number, language: UiLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium' }).format(ms);
}

/** "November 2026", of `2026-11`. */
export function formatMonth(month: string, language: UiLanguage): string {
  const [year = 0, at = 1] = month.split('-').map(Number);
  return new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric' }).format(
    new Date(year, at - 1, 1),
  );
}

/** A number with one decimal, whatever it is. */
export function formatTenths(value: number, language: UiLanguage): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'negative' } as const;
  return new Intl.NumberFormat(LOCALES[language], digits).format(value).replace('-', '\u2212');
}

/** A number with at most one decimal. The fonts lack U+202F, which French asks for: U+00A0 stands in for it. */
export function formatNumber(value: number, language: UiLanguage): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 })
    .format(value)
    .replaceAll('\u202f', '\u00a0');
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [
  { unit: 'minute', ms: MINUTE, below: HOUR },
  { unit: 'hour', ms: HOUR, below: DAY },
  { unit: 'day', ms: DAY, below: 14 * DAY },
  { unit: 'week', ms: 7 * DAY, below: 60 * DAY },
  { unit: 'month', ms: 30 * DAY, below: Number.POSITIVE_INFINITY },
] as const;

/** How long until then: "in 10 minutes", "tomorrow", "in 3 weeks". */
export function formatUntil(ms: number, now: number, language: UiLanguage): string {
  const left = Math.max(MINUTE, ms - now);
  const step = STEPS.find(({ below }) => left < below) ?? STEPS[0];
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' })
    .format(Math.round(left / step.ms), step.unit)
    .replaceAll('\u202f', '\u00a0');
}
