import type { Level } from '../../level/level.ts';
import type { Company, Persona } from '../../level/world.ts';
import type { Stream } from '../../random/stream.ts';
import { formatMinute, type Vars } from '../wording/vars.ts';

/** The reader as texts name them: the persona, or the player's own first name, city and gender. */
export type Reader = {
  readonly first: string | null;
  readonly city: string | null;
  readonly gender: 'f' | 'm' | 'n' | null;
};

export const PERSONA_READER: Reader = { first: null, city: null, gender: null };

/** The persona's address at work, which the leak holds. */
export function emailOf(persona: Persona, company: Company): string {
  return `${persona.local}@${company.domain}`;
}

/** What placeholders about the reader stand for. A reader's own city hides the persona's region and country. */
export function readerVars(persona: Persona, company: Company, reader: Reader): Vars {
  const first = reader.first ?? persona.first;
  const name = reader.first ?? `${persona.first} ${persona.last}`;
  return {
    first,
    last: reader.first === null ? persona.last : first,
    name,
    email: emailOf(persona, company),
    city: reader.city ?? persona.city,
    region: reader.city ?? persona.region,
    country: persona.country,
    system: persona.system,
    browser: persona.browser,
    orgId: persona.orgId,
    userId: persona.userId,
    g: reader.gender ?? persona.gender,
  };
}

/** What placeholders about company, colleagues and brand stand for: the same all day. */
export function worldVars(level: Level, company: Company): Vars {
  const people = company.people.flatMap((person) => [
    [`${person.role}.name`, `${person.first} ${person.last}`],
    [`${person.role}.first`, person.first],
    [`${person.role}.phone`, person.phone],
    [`${person.role}.g`, person.gender],
  ]);
  const { brand } = level;
  return {
    company: company.name,
    companyDomain: company.domain,
    brand: brand.name,
    brandDomain: brand.domains[0] ?? brand.name,
    siteHost: brand.hosts['site'] ?? brand.domains[0] ?? brand.name,
    postal: brand.postal,
    ...Object.fromEntries(people),
  };
}

const CODE_DIGITS = 6;

/**
 * Amount, ticket, numbers and time (`minute` since midnight) of one event: drawn once and shared by all that
 * speak of it. Telephone numbers are from ranges kept for fiction (ARCEP 01 99 00, Ofcom 01632 960).
 */
export function eventVars(minute: number, persona: Persona, stream: Stream): Vars {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => String(stream.int(0, 9))).join('');
  return {
    time: formatMinute(minute),
    amount: { cents: stream.pick([2000, 2500, 4000, 5000, 7500, 10000, 12000]) },
    ticket: `INC-${stream.int(204, 989)}`,
    number: `${digits(4)}-${digits(4)}`,
    code: digits(CODE_DIGITS),
    count: String(stream.int(3, 9)),
    order: `B-${stream.int(1200, 9800)}`,
    phone: persona.keyboard === 'azerty' ? `01 99 00 ${digits(2)} ${digits(2)}` : `01632 960${digits(3)}`,
  };
}
