import type { Session } from '../../core/session/session.ts';
import type { Desk } from './desk.ts';

/** Whose domains are known: the brand's, the company's own, and those of its suppliers. */
export function domainCard({ level, inbox }: Session): Desk['domainCard'] {
  const { brand } = level;
  const { company } = inbox;
  return [
    { name: brand.name, domains: [...brand.domains, ...brand.services] },
    { name: company.name, domains: [company.domain] },
    ...company.suppliers.map(({ name, domain, services }) => ({ name, domains: [domain, ...services] })),
  ];
}
