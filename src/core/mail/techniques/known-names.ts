/** Sites that a technique could hit by chance and that nobody should be taught to distrust. */
const WELL_KNOWN = [
  'opera.com',
  'openapi.com',
  'openapis.org',
  'openair.com',
  'open.com',
  'openia.com',
  'chat.com',
  'chatgpt.org',
  'oper.com',
  'example.com',
];

/** Names are compared case-folded and in Unicode normal form, so that openaI.com is openai.com. */
export function foldName(domain: string): string {
  return domain.normalize('NFKC').toLowerCase().replace(/\.$/, '');
}

/** Whether a made name is one of `genuine` or a well-known site, compared folded. */
export function isTaken(domain: string, genuine: readonly string[]): boolean {
  const folded = foldName(domain);
  return [...genuine, ...WELL_KNOWN].some((name) => foldName(name) === folded);
}
