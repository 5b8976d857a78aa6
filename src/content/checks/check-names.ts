import type { Brand, Company } from '../../core/level/world.ts';
import { isUnder } from '../../core/mail/domains.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Sourced } from '../library.ts';
import type { RawText } from '../schema/scalars.ts';

/** Endings that nobody can register (RFC 2606 and 6761). */
const RESERVED = ['example', 'test', 'invalid', 'localhost', 'example.com', 'example.net', 'example.org'];

/** An address that a text writes out: a link, the end of an e-mail address, or a name with a common ending. */
const ADDRESS =
  /(?:https?:\/\/|hxxps?:\/\/|www\.|[\w.+-]@)([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)|(?<![\p{L}\d.@-])([\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|net|org|info|biz|fr|eu|uk|de|be|ch|ca|io|co|ai|app|dev|shop|site|online|xyz|top))(?![\p{L}\d-])/giu;

/** Companies whose name is borrowed most in phishing, and that do not want to be found in a game's. */
const BRANDS =
  /(?<![\p{L}\d])(Microsoft|Google|Gmail|Amazon|Apple|PayPal|Netflix|Facebook|Instagram|WhatsApp|LinkedIn|DocuSign|Dropbox|DHL|FedEx|UPS|Chronopost|Colissimo|La Poste|BNP Paribas|Crédit Agricole|Société Générale|Ameli|Assurance Maladie|EDF|Free Mobile|Bouygues|SFR|Anthropic|GitHub|Slack)(?![\p{L}\d])/u;

type Said = { readonly text: RawText; readonly path: readonly PropertyKey[] };

/** Names of others in the words of a fake or of a hostile caller: addresses written out, real companies. */
export function checkHostileNames(
  texts: readonly Said[],
  source: Sourced<unknown>['source'],
  brand: Pick<Brand, 'name' | 'domains' | 'services'> | null,
): readonly Diagnostic[] {
  const own = [...(brand?.domains ?? []), ...(brand?.services ?? [])];
  return texts.flatMap(({ text, path }) => {
    const said = typeof text === 'string' ? [[null, text] as const] : Object.entries(text);
    return said.flatMap(([lang, words]) => {
      const place = lang === null ? path : [...path, lang];
      const live = [...words.matchAll(ADDRESS)]
        .map(([, link, bare]) => link ?? bare ?? '')
        .find((domain) => !isUnder(domain.toLowerCase(), RESERVED) && !isUnder(domain.toLowerCase(), own));
      const [, company] = BRANDS.exec(words) ?? [];
      return [
        ...(live === undefined ? [] : [source.report('names/live-address', place, { domain: live })]),
        ...(company === undefined || company === brand?.name
          ? []
          : [source.report('names/real-brand', place, { company }, { severity: 'warning' })]),
      ];
    });
  });
}

/** Domains of a company's directory that somebody may own. */
export function checkCompanyNames({ item, source }: Sourced<Company>): readonly Diagnostic[] {
  const named: readonly (readonly [string, ...PropertyKey[]])[] = [
    [item.domain, 'domain'],
    ...item.suppliers.flatMap(({ domain, services }, at) => [
      [domain, 'suppliers', at, 'domain'] as const,
      ...services.map((one, index) => [one, 'suppliers', at, 'services', index] as const),
    ]),
  ];
  return named.flatMap(([domain, ...path]) =>
    isUnder(domain, RESERVED)
      ? []
      : [source.report('names/not-reserved', path, { domain }, { severity: 'warning' })],
  );
}
