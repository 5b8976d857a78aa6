import type { App } from '../../app/app.ts';
import type { Certificate } from '../../app/certificate/certificate.ts';
import type { UiLanguage } from '../../app/ports/texts.ts';
import { formatDay } from '../../app/today/format-day.ts';
import { inLanguage } from '../menus/level-title.ts';

/** Everything that is written on a certificate but the name, for the page and for the picture. */
export type CertificateWords = {
  readonly language: UiLanguage;
  readonly other: UiLanguage;
  readonly title: string;
  readonly otherTitle: string;
  readonly did: string;
  readonly figures: readonly { readonly figure: string; readonly label: string }[];
  readonly eye: readonly string[];
  readonly shifts: readonly { readonly title: string; readonly day: string; readonly right: string }[];
  readonly date: string;
  readonly otherDate: string;
  readonly mark: string;
  readonly markDay: string;
  readonly code: string;
};

export function certificateWords(app: App, certificate: Certificate, code: string): CertificateWords {
  const { t } = app.texts;
  const language = app.texts.language();
  const other = language === 'fr' ? 'en' : 'fr';
  const { right, letters, hits, fakes, kept, genuine, medal, day, discernment } = certificate;
  const of = (part: number, whole: number): string => t('certificate.of', { part, whole });
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const number = (value: number): string =>
    new Intl.NumberFormat(language, digits).format(value).replace('-', '\u2212');
  const range = (value: number, [low, high]: readonly [number, number]) => ({
    value: number(value),
    low: number(low),
    high: number(high),
  });
  return {
    language,
    other,
    title: t('certificate.title'),
    otherTitle: t('certificate.otherTitle'),
    did: t(certificate.week ? 'certificate.didWeek' : 'certificate.did'),
    figures: [
      { figure: of(right, letters), label: t('certificate.right') },
      { figure: of(hits, fakes), label: t('certificate.hits') },
      { figure: of(kept, genuine), label: t('certificate.kept') },
    ],
    eye:
      discernment === null
        ? []
        : [
            t('certificate.dPrime', range(discernment.dPrime, discernment.dPrimeRange)),
            t('certificate.c', range(discernment.c, discernment.cRange)),
          ],
    shifts: certificate.shifts.map((shift) => ({
      title: inLanguage(shift.level.title, language),
      day: formatDay(shift.day, language),
      right:
        shift.letters === 0
          ? t('certificate.shiftPoints', { percent: shift.percent })
          : t('certificate.shiftRight', { right: shift.right, letters: shift.letters }),
    })),
    date: formatDay(day, language),
    otherDate: formatDay(day, other),
    mark: medal === null ? t('certificate.completed') : t(`medals.${medal}`),
    markDay: day,
    code,
  };
}
