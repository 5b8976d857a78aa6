import { describe, expect, it } from 'vitest';
import { generateInbox } from '../../../src/core/mail/generate/inbox.ts';
import { readerVars } from '../../../src/core/mail/generate/world-vars.ts';
import { namesIn } from '../../../src/core/mail/wording/placeholder.ts';
import { render } from '../../../src/core/mail/wording/render.ts';
import { formatCents, formatMinute, layered, type Vars } from '../../../src/core/mail/wording/vars.ts';
import { fixtureLevel } from '../support/levels.ts';

const vars: Vars = {
  city: 'Angers',
  region: 'Bretagne',
  g: 'f',
  'it.g': 'n',
  amount: { cents: 1_234_550 },
  country: { en: 'Belgium', fr: 'Belgique' },
};
const say = (text: string, lang = 'fr'): string => render({ [lang]: text }, layered(vars), lang);

describe('a text', () => {
  it.each([
    ['{city}', 'Angers'],
    ['{de:city} et {de:region}', 'd’Angers et de Bretagne'],
    ['{que:city}', 'qu’Angers'],
    ['{g:connectée|connecté|connecté·e}', 'connectée'],
    ['{it.g:elle|il|iel}', 'iel'],
    ['{it.g:elle|il}', 'il'],
    ['{country}', 'Belgique'],
    ['{ city }', 'Angers'],
    ['rien', 'rien'],
  ])('%s reads %s', (text, shown) => {
    expect(say(text)).toBe(shown);
  });

  it('shows a name without a value as it is, so that it cannot be missed', () => {
    expect(say('{nobody}')).toBe('{nobody}');
  });

  it('falls back on its first language', () => {
    expect(render({ en: 'Hello' }, layered(), 'fr')).toBe('Hello');
  });

  it('names all the values it needs, in every language', () => {
    expect(namesIn({ en: '{city}', fr: '{de:region} {g:a|b}' })).toEqual(['city', 'region', 'g']);
  });
});

describe('an amount', () => {
  it.each([
    ['en', 5000, '€50'],
    ['en', 1_234_550, '€12,345.50'],
    ['fr', 5000, '50\u00a0€'],
    ['fr', 1_234_550, '12\u00a0345,50\u00a0€'],
    ['de', 5005, '50,05\u00a0€'],
  ])('in %s: %d cents are %s', (lang, cents, shown) => {
    expect(formatCents(cents, lang)).toBe(shown);
  });
});

describe('a minute', () => {
  it.each([
    [0, '00:00'],
    [485, '08:05'],
    [1439, '23:59'],
  ])('%d is %s', (minute, shown) => {
    expect(formatMinute(minute)).toBe(shown);
  });
});

describe('a reader with an own name and city', () => {
  const { persona, company } = generateInbox(fixtureLevel('small'), 1);

  it('hides the persona’s name, region and city, and keeps the address', () => {
    const own = readerVars(persona, company, { first: 'Zoé', city: 'Namur', gender: 'f' });
    expect(own).toMatchObject({
      first: 'Zoé',
      name: 'Zoé',
      last: 'Zoé',
      city: 'Namur',
      region: 'Namur',
      g: 'f',
    });
    expect(own['email']).toBe(`${persona.local}@small-co.example`);
  });

  it('is the persona where nothing is given', () => {
    const plain = readerVars(persona, company, { first: null, city: null, gender: null });
    expect(plain).toMatchObject({ first: persona.first, city: 'Springford', g: persona.gender });
  });
});
