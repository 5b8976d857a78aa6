import { describe, expect, test } from 'vitest';
import { createTexts } from '../../src/i18n/create-texts.ts';
import { stretch } from '../../src/i18n/pseudo.ts';
import { LANGUAGES, placeholdersOf, textsOf } from './support/locales.ts';

const en = textsOf('en');
const fr = textsOf('fr');

test('both languages have the same keys', () => {
  expect([...fr.keys()].sort()).toEqual([...en.keys()].sort());
});

test('a text has the same placeholders in both languages', () => {
  const different = [...en].filter(
    ([key, text]) => placeholdersOf(text).join() !== placeholdersOf(fr.get(key) ?? '').join(),
  );
  expect(different.map(([key]) => key)).toEqual([]);
});

describe.each(LANGUAGES)('%s', (language) => {
  const texts = textsOf(language);

  test('placeholders have single braces', () => {
    expect([...texts].filter(([, text]) => /\{\{|\}\}/.test(text))).toEqual([]);
  });

  test('a plural has both of its forms, and both can be counted', () => {
    const bases = [...texts.keys()].flatMap((key) => /^(.*)_(?:one|other)$/.exec(key)?.[1] ?? []);
    const lonely = bases.filter(
      (base) => !texts.has(`${base}_one`) || !texts.get(`${base}_other`)?.includes('{count}'),
    );
    expect(lonely).toEqual([]);
  });

  test('apostrophes and quotation marks are typographic', () => {
    expect([...texts].filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });

  test('no text has a space too many, or one that the fonts lack', () => {
    expect([...texts].filter(([, text]) => /^\s|\s$|[ \u00a0]{2}|[\u202f\u2009]/.test(text))).toEqual([]);
  });
});

describe('French', () => {
  test('a no-break space stands before : ; ? ! % and inside « »', () => {
    const loose = /[^\u00a0\d][:;?!»](?![\w/])|\d[;?!»%]|«[^\u00a0]|[^\u00a0]%/;
    expect([...fr].filter(([, text]) => loose.test(text))).toEqual([]);
  });

  test('no sentence is left in English', () => {
    const same = [...fr].filter(([key, text]) => /[a-z]{2,} [a-z]{2,}/i.test(text) && text === en.get(key));
    expect(same).toEqual([]);
  });

  test('no English word slipped in', () => {
    const english = /\b(the|and|with|your|letter|shift|this|is|are|of)\b/i;
    expect([...fr].filter(([, text]) => english.test(text))).toEqual([]);
  });

  test('none is singular, and so is one and a half', async () => {
    const texts = await createTexts('fr');
    expect([0, 1, 1.5, 2].map((count) => texts.t('common.letters', { count }))).toEqual([
      '0 lettre',
      '1 lettre',
      '1.5 lettre',
      '2 lettres',
    ]);
  });
});

test('in English none is plural', async () => {
  const texts = await createTexts('en');
  expect([0, 1, 2].map((count) => texts.t('common.letters', { count }))).toEqual([
    '0 letters',
    '1 letter',
    '2 letters',
  ]);
});

test('the language can be changed and changed back', async () => {
  const texts = await createTexts('en');
  await texts.use('fr');
  expect(texts.t('pages.settings')).toBe('Réglages');
  await texts.use('en');
  expect(texts.t('pages.settings')).toBe('Settings');
});

test('the development language makes every text at least 40 % longer', () => {
  const short = [...en.values()].filter((text) => text !== '' && stretch(text).length < text.length * 1.4);
  expect(short).toEqual([]);
});

test.each([
  ['en', 'OpenAI writes from openai.com or chatgpt.com:'],
  ['fr', 'OpenAI écrit depuis openai.com ou chatgpt.com\u00a0:'],
] as const)('in %s the domains of a house are read as alternatives', async (language, said) => {
  const texts = await createTexts(language);
  const params = { domain: 'a.example', house: 'OpenAI', domains: 'openai.com, chatgpt.com' };
  expect(texts.t('clues.foreignSender', params)).toContain(said);
});
