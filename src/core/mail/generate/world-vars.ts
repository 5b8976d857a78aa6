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

const WORLDS = new WeakMap<Level, Map<string, Vars>>();

/** What placeholders about company, colleagues and brand stand for: the same all day, worked out once a level. */
export function worldVars(level: Level, company: Company): Vars {
  const byCompany = WORLDS.get(level) ?? new Map<string, Vars>();
  WORLDS.set(level, byCompany);
  const vars = byCompany.get(company.id) ?? makeWorld(level, company);
  byCompany.set(company.id, vars);
  return vars;
}

function makeWorld({ brand }: Level, company: Company): Vars {
  const people = company.people.flatMap((person) => [
    [`${person.role}.name`, `${person.first} ${person.last}`],
    [`${person.role}.first`, person.first],
    [`${person.role}.phone`, person.phone],
    [`${person.role}.g`, person.gender],
  ]);
  return {
    company: company.name,
    companyDomain: company.domain,
    brand: brand.name,
    brandDomain: brand.domains[0] ?? brand.name,
    siteHost: brand.hosts['site'] ?? brand.domains[0] ?? brand.name,
    postal: brand.postal,
    chat: brand.chat,
    analytics: brand.analytics,
    ...Object.fromEntries(people),
  };
}

/**
 * Amount, ticket, numbers and time (`minute` since midnight) of one event: drawn once and shared by all that
 * speak of it. The telephone number and the account are in no directory of the company.
 */
export function eventVars(minute: number, company: Company, stream: Stream): Vars {
  const outside = outsideOf(company);
  const digits = (count: 4 | 6): string =>
    String(stream.int(0, count === 4 ? 9_999 : 999_999)).padStart(count, '0');
  return {
    time: formatMinute(minute),
    amount: { cents: stream.pick(AMOUNTS) },
    ticket: `INC-${stream.int(204, 989)}`,
    number: `${digits(4)}-${digits(4)}`,
    code: digits(6),
    count: String(stream.int(3, 9)),
    order: `B-${stream.int(1200, 9800)}`,
    phone: stream.pick(outside.phones),
    account: stream.pick(outside.accounts),
  };
}

const AMOUNTS = [2000, 2500, 4000, 5000, 7500, 10000, 12000];

type Outside = { readonly phones: readonly string[]; readonly accounts: readonly string[] };

const OUTSIDES = new WeakMap<Company, Outside>();

/**
 * Numbers and accounts that are in no directory of the company. The numbers are neighbours of its own, so that
 * they stay in the range that its country keeps for fiction.
 */
function outsideOf(company: Company): Outside {
  const made = OUTSIDES.get(company) ?? makeOutside(company);
  OUTSIDES.set(company, made);
  return made;
}

function makeOutside({ people, suppliers }: Company): Outside {
  const known = [...people, ...suppliers].map((one) => one.phone);
  const front = (known[0] ?? '').slice(0, -2);
  const phones = Array.from({ length: 100 }, (_, at) => front + String(at).padStart(2, '0'));
  const accounts = Array.from({ length: 1000 }, (_, at) => String((at * 7919) % 10_000).padStart(4, '0'));
  return {
    phones: phones.filter((one) => !known.includes(one)),
    accounts: accounts.filter((one) => !suppliers.some(({ account }) => account === one)),
  };
}
