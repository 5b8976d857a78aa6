import { getDomain } from 'tldts';
import { foldName } from './techniques/name/fold-name.ts';

const HOST_ONLY = { validateHostname: false, extractHostname: false, detectIp: false };

/** Hosts looked up lately: most letters of a shift name the same few. */
const OWNERS = new Map<string, string>();
const KEPT = 512;

/** The part of a host that somebody registered (`openai-x.com` of `a.openai-x.com`), by the public-suffix list. */
export function registrableDomain(host: string): string {
  const folded = foldName(host);
  const known = OWNERS.get(folded);
  if (known !== undefined) return known;
  const owner = getDomain(folded, HOST_ONLY) ?? folded;
  if (OWNERS.size >= KEPT) OWNERS.clear();
  OWNERS.set(folded, owner);
  return owner;
}

/** Whether a host is one of `domains` (folded, as level files must write them) or lies under one, compared folded. */
export function isUnder(host: string, domains: readonly string[]): boolean {
  if (domains.length === 0) return false;
  const folded = foldName(host);
  return domains.some(
    (name) => folded.endsWith(name) && (folded.length === name.length || folded.at(-name.length - 1) === '.'),
  );
}

/** What stands after the last @ of an address; the whole text where there is none. */
export function hostOfAddress(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

const HOST = /^(?:https?:\/\/)?(?:[^/?#]*@)?([^/?#]*)/;

/** The host of `https://host/path`; core has no URL class to lean on. */
export function hostOfUrl(url: string): string {
  return HOST.exec(url)?.[1] ?? '';
}

/** Where a page of `url` passes its visitors on to, as a host; null where the link names no other page. */
export function redirectOf(url: string): string | null {
  const [, inner] = /[?&]to=(https?:\/\/.+)$/.exec(url) ?? [];
  return inner === undefined ? null : hostOfUrl(inner);
}

/** Makes a name inert for copying and exporting: `openai-x[.]com`, `hxxps://…`. */
export function defang(text: string): string {
  return text
    .replace(/https?:\/\//gi, (scheme) => scheme.replace(/t/gi, 'x'))
    .replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}]{2,})/gu, '[.]');
}
