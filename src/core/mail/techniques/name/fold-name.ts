/** Names that are folded already, as nearly all are. */
const PLAIN = /^[a-z0-9.-]*[a-z0-9]$/;

/** Names are compared case-folded and in Unicode normal form, so that openaI.com is openai.com. */
export function foldName(domain: string): string {
  if (PLAIN.test(domain)) return domain;
  return domain.normalize('NFKC').toLowerCase().replace(/\.$/, '');
}
