import type { Text } from './text.ts';
import type { Gender, Role, Section } from './words.ts';

export type BrandSender = { readonly id: string; readonly address: string; readonly name: string };

/** All that says "OpenAI": a level may name another pack, so that a company trains on its own services. */
export type Brand = {
  readonly id: string;
  readonly name: string;
  /** Registrable domains of the house. */
  readonly domains: readonly string[];
  readonly hosts: Readonly<Record<string, string>>;
  readonly senders: readonly BrandSender[];
  /** Outside services that really send for the house: odd, never decisive. */
  readonly services: readonly string[];
  readonly dmarcReject: boolean;
  readonly postal: string;
};

export type Person = {
  readonly role: Role;
  readonly first: string;
  readonly last: string;
  readonly gender: Gender;
  readonly local: string;
  readonly phone: string;
};

export type Supplier = {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly local: string;
  readonly phone: string;
  readonly services: readonly string[];
};

export type Company = {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly people: readonly Person[];
  readonly suppliers: readonly Supplier[];
};

/** The employee whose post it is. Everything here but `gender` and `keyboard` is what the thief has. */
export type Persona = {
  readonly id: string;
  readonly first: string;
  readonly last: string;
  readonly gender: Gender;
  readonly local: string;
  readonly city: string;
  readonly region: string;
  readonly country: Text;
  readonly timeZone: string;
  readonly keyboard: 'azerty' | 'qwerty';
  readonly system: string;
  readonly browser: string;
  readonly orgId: string;
  readonly userId: string;
  readonly referrer: string;
  readonly company: string;
};

/** Something that the employee did: a line of Your day and, where the account shows it, an entry of the site. */
export type Act = {
  readonly id: string;
  readonly line: Text;
  readonly entry: { readonly section: Section; readonly text: Text } | null;
};
