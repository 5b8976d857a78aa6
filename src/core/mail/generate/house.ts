import type { Level } from '../../level/level.ts';
import type { Claim } from '../../level/template.ts';
import type { Text } from '../../level/text.ts';
import type { Company } from '../../level/world.ts';
import { personEntry, supplierEntry } from '../directory.ts';
import type { House } from '../letter.ts';
import type { Vars } from '../wording/vars.ts';

/** The claimed sender as the brand pack or the directory gives it. */
export type Claimed = {
  readonly house: House;
  readonly displayName: Text;
  readonly local: string;
  readonly host: string;
  /** Where the house's pages live, by the names that letters use (`site`, `help`, `app`). */
  readonly hosts: Readonly<Record<string, string>>;
  /** Its first domains, as explanations name them. */
  readonly shownDomains: string;
  /** What placeholders about it stand for: name, and what our directory has for it. */
  readonly vars: Vars;
  /** Its line of the directory, as a part that can be picked up. */
  readonly entry: string;
};

/** Looks a claimed sender up. Throws on an unknown one: the level's references are checked before. */
export function lookUp(claim: Claim, level: Level, company: Company): Claimed {
  if (claim.house === 'brand') {
    const { brand } = level;
    const sender = brand.senders.find((one) => one.id === claim.sender);
    if (sender === undefined) throw new Error(`unknown sender ${claim.sender}`);
    const at = sender.address.lastIndexOf('@');
    return {
      house: brand,
      shownDomains: brand.domains.slice(0, 2).join(', '),
      displayName: { en: sender.name },
      local: sender.address.slice(0, at),
      host: sender.address.slice(at + 1),
      hosts: brand.hosts,
      vars: { supplier: brand.name, sender: { en: sender.name } },
      entry: 'directory.brand',
    };
  }
  if (claim.house === 'company') {
    const person = company.people.find((one) => one.role === claim.person);
    if (person === undefined) throw new Error(`unknown person ${claim.person}`);
    const { domain, name } = company;
    return {
      house: { name, domains: [domain], services: [], dmarcReject: true },
      shownDomains: domain,
      displayName: { en: `${person.first} ${person.last}` },
      local: person.local,
      host: domain,
      hosts: { site: `intranet.${domain}`, help: `help.${domain}`, app: `files.${domain}` },
      vars: {
        supplier: name,
        sender: { en: `${person.first} ${person.last}` },
        senderPhone: person.phone,
      },
      entry: personEntry(person.role),
    };
  }
  const supplier = company.suppliers.find((one) => one.id === claim.supplier);
  if (supplier === undefined) throw new Error(`unknown supplier ${claim.supplier}`);
  const { domain, name, local, services } = supplier;
  return {
    house: { name, domains: [domain], services, dmarcReject: false },
    shownDomains: domain,
    displayName: { en: name },
    local,
    host: domain,
    hosts: { site: `www.${domain}`, help: `help.${domain}`, app: `clients.${domain}` },
    vars: {
      supplier: name,
      sender: { en: name },
      senderPhone: supplier.phone,
      senderAccount: supplier.account,
    },
    entry: supplierEntry(supplier.id),
  };
}
