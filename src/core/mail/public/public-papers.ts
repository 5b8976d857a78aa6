import { type Role, SECTIONS, type Section } from '../../level/words.ts';
import type { Session } from '../../session/session.ts';
import { personEntry, supplierEntry } from '../directory.ts';
import { render } from '../wording/render.ts';
import { formatMinute } from '../wording/vars.ts';
import { lookupFor } from './public-letter.ts';

export type PublicLine = { readonly part: string; readonly time: string; readonly text: string };

/** Your day: what the employee did, in the order of the clock. */
export function publicDay(session: Session, lang: string): readonly PublicLine[] {
  return session.inbox.day.map((line) => ({
    part: `day.${line.id}`,
    time: formatMinute(line.minute),
    text: render(line.text, lookupFor(session, line.vars), lang),
  }));
}

export type PublicSection = {
  readonly section: Section;
  readonly part: string;
  readonly entries: readonly PublicLine[];
};

/** The account by the player's own bookmark: every section, empty ones included, since absence is evidence. */
export function publicSite(session: Session, lang: string): readonly PublicSection[] {
  return SECTIONS.map((section) => ({
    section,
    part: `site.${section}`,
    entries: session.inbox.site
      .filter((entry) => entry.section === section)
      .map((entry) => ({
        part: `site.${section}.${entry.id}`,
        time: formatMinute(entry.minute),
        text: render(entry.text, lookupFor(session, entry.vars), lang),
      })),
  }));
}

/** A line of the directory: who it is, and the only number and account that count. */
export type PublicEntry = {
  readonly part: string;
  readonly name: string;
  /** Our people only. */
  readonly role: Role | null;
  /** Suppliers only: whom our people deal with there. */
  readonly contact: string | null;
  readonly phone: string | null;
  readonly account: string | null;
};

/** The company's own directory: the brand, which has no number in it, our people, our suppliers. */
export function publicDirectory({ level, inbox }: Session): readonly PublicEntry[] {
  const { people, suppliers } = inbox.company;
  return [
    {
      part: 'directory.brand',
      name: level.brand.name,
      role: null,
      contact: null,
      phone: null,
      account: null,
    },
    ...people.map(({ role, first, last, phone }) => ({
      part: personEntry(role),
      name: `${first} ${last}`,
      role,
      contact: null,
      phone,
      account: null,
    })),
    ...suppliers.map(({ id, name, contact, phone, account }) => ({
      part: supplierEntry(id),
      name,
      role: null,
      contact,
      phone,
      account,
    })),
  ];
}
