import { hostOfAddress, hostOfUrl, redirectOf, registrableDomain } from '../../core/mail/domains.ts';
import type { Letter } from '../../core/mail/letter.ts';
import { encodeLabel } from '../../core/mail/techniques/name/encode-label.ts';

/** One character under the loupe; `look` names what it may be taken for (a key of `loupe.look.*`). */
export type LoupeChar = { readonly char: string; readonly owner: boolean; readonly look: string | null };

/** An address under the loupe: each character, and the part that somebody registered. */
export type LoupeView = {
  readonly full: string;
  readonly chars: readonly LoupeChar[];
  readonly domain: string;
  /** The domain as machines write it, where that differs. */
  readonly ascii: string | null;
  /** Where a page of that domain passes its visitors on to. */
  readonly passesTo: string | null;
  /** Characters worth a word, in order, without repeats. */
  readonly named: readonly LoupeChar[];
};

const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/[\u0400-\u04ff]/, 'cyrillic'],
  [/[\u0370-\u03ff]/, 'greek'],
  [/[\u0530-\u058f]/, 'armenian'],
  [/l/, 'smallL'],
  [/I/, 'capitalI'],
  [/i/, 'smallI'],
  [/1/, 'one'],
  [/0/, 'zero'],
  [/o/, 'smallO'],
  [/-/, 'hyphen'],
];

/** Every character that is easily taken for another gets its name, in genuine and hostile names alike. */
export function loupeOn(text: string): LoupeView {
  const host = text.includes('://') ? hostOfUrl(text) : hostOfAddress(text);
  const domain = registrableDomain(host);
  const hostAt = text.includes('://') ? text.indexOf(host, text.indexOf('://')) : text.lastIndexOf(host);
  const from = hostAt + host.length - domain.length;
  const pairs = new Set<number>();
  for (const pair of ['rn', 'vv', 'cl']) {
    for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) pairs.add(at);
  }
  const chars = [...text].map((char, at): LoupeChar => {
    const look = text.startsWith('xn--', at)
      ? 'punycode'
      : pairs.has(at)
        ? text.slice(at, at + 2)
        : (LOOKS.find(([test]) => test.test(char))?.[1] ?? null);
    return { char, owner: at >= from && at < hostAt + host.length, look };
  });
  const named = chars.filter(
    (one, at) =>
      one.owner &&
      one.look !== null &&
      chars.findIndex((other) => other.owner && other.look === one.look) === at,
  );
  const ascii = domain.split('.').map(encodeLabel).join('.');
  const passedTo = redirectOf(text);
  return {
    full: text,
    chars,
    domain,
    ascii: ascii === domain ? null : ascii,
    passesTo: passedTo === null ? null : registrableDomain(passedTo),
    named,
  };
}

/** What lies under the loupe for a part of a letter; null where a part has no address. */
export function addressOfPart(letter: Letter, part: string): string | null {
  if (part === 'from') return letter.from.address;
  if (part === 'replyTo') return letter.replyTo?.address ?? null;
  if (part === 'header.returnPath') return letter.seal.returnPath;
  return letter.blocks.find((block) => block.id === part)?.url ?? null;
}
