import { parse } from 'tldts';
import { foldName } from './techniques/known-names.ts';

/** The part of a host that somebody registered (`openai-x.com` of `a.openai-x.com`), by the public-suffix list. */
export function registrableDomain(host: string): string {
  return parse(foldName(host), { validateHostname: false }).domain ?? foldName(host);
}

/** Whether a host is one of `domains` or lies under one, compared case-folded. */
export function isUnder(host: string, domains: readonly string[]): boolean {
  const folded = foldName(host);
  return domains.some((domain) => folded === foldName(domain) || folded.endsWith(`.${foldName(domain)}`));
}

/** What stands after the last @ of an address; the whole text where there is none. */
export function hostOfAddress(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** The host of `https://host/path`; core has no URL class to lean on. */
export function hostOfUrl(url: string): string {
  return url
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/, '');
}

/** Makes a name inert for copying and exporting: `openai-x[.]com`, `hxxps://…`. */
export function defang(text: string): string {
  return text
    .replace(/https?:\/\//gi, (scheme) => scheme.replace(/t/gi, 'x'))
    .replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}]{2,})/gu, '[.]');
}
