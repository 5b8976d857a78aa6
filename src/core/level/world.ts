import type { Text } from './text.ts';
import type { Gender, Keyboard, Role, Section } from './words.ts';

export type BrandSender = { readonly id: string; readonly address: string; readonly name: string };

/** All that says "OpenAI": a level may name another pack, so that a company trains on its own services. */
export type Brand = {
  readonly id: string;
  readonly name: string;
  /** Its chat product, where letters name it. */
  readonly chat: string;
  /** The analytics supplier that lost the data, where letters speak of the leak. */
  readonly analytics: string;
  /** What the house never asks for by letter, for the card of secrets. */
  readonly neverAsks: Text;
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
  /** Whom our people deal with there. */
  readonly contact: string;
  /** The last digits of the account that it is paid to. */
  readonly account: string;
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
  readonly keyboard: Keyboard;
  readonly system: string;
  readonly browser: string;
  readonly orgId: string;
  readonly userId: string;
  readonly referrer: string;
  readonly company: string;
  /** Acts of this person's days, by id; null: any. */
  readonly acts: readonly string[] | null;
};

/** Something that the employee did: a line of Your day and, where the account shows it, an entry of the site. */
export type Act = {
  readonly id: string;
  readonly line: Text;
  readonly entry: { readonly section: Section; readonly text: Text } | null;
};
