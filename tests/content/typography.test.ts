import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/content/compile/typography.ts';

const N = '\u00a0';

describe('in French', () => {
  it.each([
    ["l'avis d'aujourd'hui", 'l’avis d’aujourd’hui'],
    ["l'{orgId}", 'l’{orgId}'],
    ["{first}'a", '{first}’a'],
    ["l'@", 'l’@'],
    ["l'« avis »", `l’«${N}avis${N}»`],
    ['Alerte : votre compte', `Alerte${N}: votre compte`],
    ['Vraiment ? Oui !', `Vraiment${N}? Oui${N}!`],
    ['Un ; deux', `Un${N}; deux`],
    ['dit « oui »', `dit «${N}oui${N}»`],
    ['dit «oui»', `dit «${N}oui${N}»`],
    ['10 000 € et 12 %', `10${N}000${N}€ et 12${N}%`],
    ['{count} %', `{count}${N}%`],
    ['à 17 h', `à 17${N}h`],
    ['17 heures', '17 heures'],
    ['fine\u202f?', `fine${N}?`],
    ['https://openai.com', 'https://openai.com'],
    ['  bord  ', 'bord'],
    ['3 abc', '3 abc'],
  ])('%s is set as %s', (typed, set) => {
    expect(typeset(typed, 'fr')).toBe(set);
    expect(typeset(typed, 'fr-BE')).toBe(set);
  });
});

describe('in English', () => {
  it.each([
    ["it's {first}'s", 'it’s {first}’s'],
    ['Alert : x ?', 'Alert : x ?'],
    ["the users' keys", "the users' keys"],
    ['10 000 %', '10 000 %'],
  ])('%s is set as %s', (typed, set) => {
    expect(typeset(typed, 'en')).toBe(set);
  });
});

describe('setting a text', () => {
  it('twice changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zé0-9'« »:?!%{} ]{0,40}$/),
        fc.constantFrom('fr', 'en', 'de'),
        (text, lang) => {
          const once = typeset(text, lang);
          expect(typeset(once, lang)).toBe(once);
        },
      ),
    );
  });
});
