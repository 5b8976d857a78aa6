import { describe, expect, it } from 'vitest';
import { shippedLevel } from '../support/levels.ts';

const { personas, companies, acts } = shippedLevel('monday');

/** Where each town is, written down by hand from an atlas. */
const PLACES: Readonly<Record<string, readonly [region: string, country: string, zone: string]>> = {
  Angers: ['Pays de la Loire', 'France', 'Europe/Paris'],
  Cologne: ['Nordrhein-Westfalen', 'Germany', 'Europe/Berlin'],
  Leeds: ['West Yorkshire', 'United Kingdom', 'Europe/London'],
  Liège: ['Wallonie', 'Belgium', 'Europe/Brussels'],
  Montréal: ['Québec', 'Canada', 'America/Toronto'],
  Namur: ['Wallonie', 'Belgium', 'Europe/Brussels'],
  Nantes: ['Pays de la Loire', 'France', 'Europe/Paris'],
  Porto: ['Porto', 'Portugal', 'Europe/Lisbon'],
  Rennes: ['Bretagne', 'France', 'Europe/Paris'],
  Scarborough: ['North Yorkshire', 'United Kingdom', 'Europe/London'],
  Toronto: ['Ontario', 'Canada', 'America/Toronto'],
  York: ['North Yorkshire', 'United Kingdom', 'Europe/London'],
};

describe.each(personas.map((one) => [one.id, one] as const))('%s', (_id, persona) => {
  it('lives in a town of its true region, country and time zone', () => {
    const { city, region, country, timeZone } = persona;
    expect([region, country['en'], timeZone]).toEqual(PLACES[city]);
  });

  it('has ids that look like the real ones and are shorter, so that nobody has them', () => {
    expect(persona.orgId).toMatch(/^org-[A-Za-z0-9]{8}$/);
    expect(persona.userId).toMatch(/^user-[A-Za-z0-9]{8}$/);
  });

  it('has a browser with its version on a system that it runs on', () => {
    expect(persona.browser).toMatch(/^(Chrome|Edge|Firefox|Safari) \d+$/);
  });

  it('works at an invented company and comes from its own pages', () => {
    const company = companies.find((one) => one.id === persona.company);
    expect(company?.domain).toMatch(/\.example$/);
    expect(persona.referrer).toMatch(/(\.example|^help\.openai\.com)$/);
  });

  it('has days with enough in them, of acts that exist', () => {
    const known = acts.map((act) => act.id);
    expect(persona.acts?.filter((id) => !known.includes(id))).toEqual([]);
    expect(persona.acts?.length).toBeGreaterThanOrEqual(12);
  });
});

describe('the people', () => {
  it('are of every gender, of five countries, and nobody twice', () => {
    expect(new Set(personas.map((one) => one.gender))).toEqual(new Set(['f', 'm', 'n']));
    expect(new Set(personas.map((one) => one.country['en'])).size).toBeGreaterThanOrEqual(5);
    expect(new Set(personas.map((one) => one.userId)).size).toBe(personas.length);
  });
});

/** Ranges that countries keep for fiction: ARCEP 01 99 00, Ofcom 01632 960, NANP 555-01xx. */
const FICTION = /^(01 99 00 \d\d \d\d|01632 960\d{3}|\d{3}-555-01\d\d)$/;

describe('the companies', () => {
  it('have numbers that are kept for fiction, each once', () => {
    for (const { people, suppliers } of companies) {
      const phones = [...people, ...suppliers].map((one) => one.phone);
      expect(phones.filter((phone) => !FICTION.test(phone))).toEqual([]);
      expect(new Set(phones).size).toBe(phones.length);
    }
  });

  it('have domains under .example, and accounts that differ', () => {
    for (const { domain, suppliers } of companies) {
      const names = [domain, ...suppliers.flatMap((one) => [one.domain, ...one.services])];
      expect(names.filter((name) => !name.endsWith('.example'))).toEqual([]);
      expect(new Set(suppliers.map((one) => one.account)).size).toBe(suppliers.length);
    }
  });
});
