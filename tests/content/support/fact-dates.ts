/** The days that the facts name, as month-day: what happened on each is in the comment. */
export const FACT_DAYS: readonly string[] = [
  '11-09', // the data set is exported from Mixpanel
  '11-25', // it reaches OpenAI
  '11-26', // OpenAI's notice
  '12-01', // the article
  '12-19', // some ChatGPT users are added
];

const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^f[eé][bv]/,
  /^mar/,
  /^a[pv]r/,
  /^ma[iy]/,
  /^jun|^juin/,
  /^jul|^juil/,
  /^au?g|^ao[uû]/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^d[eé]c/,
];

const MONTH =
  'jan(?:uary|vier)?|feb(?:ruary)?|février|mar(?:ch|s)|apr(?:il)?|avril|may|mai|june?|juin|july?|juillet|aug(?:ust)?|août|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember)?|décembre';
const DAY_MONTH = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?[ \u00a0](${MONTH})(?![a-zé])`,
  'giu',
);
const MONTH_DAY = new RegExp(String.raw`(?<![a-zé])(${MONTH})[ \u00a0](\d{1,2})(?!\d)`, 'giu');

/** Days of the year that a text names, as month-day, in English or French. */
export function daysIn(text: string): readonly string[] {
  const days = [
    ...[...text.matchAll(DAY_MONTH)].map(([, day, month]) => ({ day, month })),
    ...[...text.matchAll(MONTH_DAY)].map(([, month, day]) => ({ day, month })),
  ];
  return days.map(({ day = '', month = '' }) => {
    const at = MONTHS.findIndex((name) => name.test(month.toLowerCase())) + 1;
    return `${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
}

/** Years, shares and large numbers: what a text would have to have from a source. */
export function figuresIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\w{.])\d+(?:[.,\u00a0 ]\d{3})*(?:[.,]\d+)?(?:[ \u00a0]?%)?(?![\w}])/gu)]
    .map(([figure]) => figure.replaceAll(/[\u00a0 ]/g, ' '))
    .filter((figure) => figure.endsWith('%') || /\d{3}|[.,]\d/.test(figure));
}
