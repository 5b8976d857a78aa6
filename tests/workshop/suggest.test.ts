import { describe, expect, test } from 'vitest';
import { libraryFor, SHIPPED_LEVELS } from '../../src/cli/files.ts';
import { helpAt } from '../../src/workshop/suggest/help.ts';
import { placeAt } from '../../src/workshop/suggest/place.ts';
import { suggestAt } from '../../src/workshop/suggest/suggest.ts';

const library = libraryFor(SHIPPED_LEVELS);

/** `│` marks where the cursor stands. */
function at(marked: string): [string, number] {
  const offset = marked.indexOf('│');
  return [marked.replace('│', ''), offset];
}

const labels = (marked: string): readonly string[] =>
  (suggestAt(...at(marked), 'en', library)?.options ?? []).map(({ label }) => label);

describe('the place of the cursor', () => {
  test.each([
    ['id: x\n│', ''],
    ['letters:\n  │', 'letters'],
    ['letters:\n  count: 8\n  fr│', 'letters'],
    ['letters:\n  count: 8\nti│', ''],
    ['letters:\n  own:\n    - id: a\n      │', 'letters.own.*'],
    ['letters:\n  own:\n  - id: a\n    │', 'letters.own.*'],
    ['letters:\n  own:\n    - id: a\n      from: { │', 'letters.own.*.from'],
    ['letters:\n  own:\n    - id: a\n      from: { sender: notices, via: │', 'letters.own.*.from.via'],
    [
      'letters:\n  own:\n    - id: a\n      body:\n        - id: b\n          say:\n            - { │',
      'letters.own.*.body.*.say.*',
    ],
    ['letters: { count: 8, │', 'letters'],
    ['teaches: [A1, │', 'teaches.*'],
    ['teaches:\n  - │', 'teaches.*'],
    ['letters:\n  must:\n    - [fake-refund, │', 'letters.must.*.*'],
    ['calls:\n  - at: 4\n    from: [│', 'calls.*.from.*'],
    ['title:\n  en: "A: │', 'title.en'],
    ['briefing:\n  en: |\n    Hello {│', 'briefing.en'],
    ['brand: op│', 'brand'],
  ])('%j is at %s', (marked, path) => {
    expect(placeAt(...at(marked)).path.join('.')).toBe(path);
  });
});

describe('completion', () => {
  test('offers the keys of a level at its beginning, and those of letters inside letters', () => {
    expect(labels('│')).toEqual(expect.arrayContaining(['title', 'letters', 'techniques']));
    const inside = labels('letters:\n  │');
    expect(inside).toEqual(expect.arrayContaining(['count', 'fakes', 'must', 'from', 'own']));
    expect(inside).not.toContain('title');
  });

  test('offers points, techniques and the words of a key', () => {
    expect(labels('teaches: [│')).toEqual(expect.arrayContaining(['A1', 'A15']));
    expect(labels('techniques: [homo│')).toContain('homoglyph');
    expect(labels('letters:\n  own:\n    - id: a\n      genuine: │')).toEqual(['true', 'false']);
    expect(labels('shelf: │')).toContain('express');
  });

  test('offers letters, calls, parcels, people and brands of the library by name', () => {
    expect(labels('letters:\n  from: [│')).toContain('fake-refund');
    expect(labels('letters:\n  must:\n    - │')).toContain('notice-genuine');
    expect(labels('calls:\n  - { at: 3, from: [│')).toContain('refund-double');
    expect(labels('parcels:\n  from:\n    - │')).toContain('ab-test-export');
    expect(labels('personas: [│')).toContain('owen-brackenrudge');
    expect(labels('brand: │')).toEqual(expect.arrayContaining(['openai', 'numelio']));
  });

  test('says of a letter whether it is fake', () => {
    const found = suggestAt(...at('letters:\n  from: [fake-ref│'), 'fr', library);
    expect(found?.options.find(({ label }) => label === 'fake-refund')?.detail).toMatch(/^faux/);
  });

  test('offers placeholders inside a text only', () => {
    expect(labels('briefing:\n  en: |\n    Hello {│')).toContain('first}');
    expect(labels('title: { en: "For {│')).toContain('company}');
    expect(labels('title: { │')).not.toContain('first}');
  });
});

describe('help', () => {
  test('says what a key is for, what it looks like and what it allows', () => {
    const help = helpAt(...at('tech│niques: [homoglyph]'), 'en');
    expect(help?.shape).toBe('techniques: [combosquatting, homoglyph]');
    expect(help?.allowed).toContain('cyrillic');
    expect(help?.text).not.toBe('');
  });

  test('reaches into letters and calls of the level', () => {
    const text = (marked: string) => helpAt(...at(marked), 'fr')?.text;
    expect(text('letters:\n  own:\n    - id: a\n      gen│uine: true')).not.toBe('');
    expect(text('ownCalls:\n  - id: a\n    pre│text: survey')).not.toBe('');
  });

  test('has nothing to say of words that are no keys', () => {
    expect(helpAt(...at('title: { en: "Hel│lo: you" }'), 'en')).toBeNull();
    expect(helpAt(...at('nonsense│: 3'), 'en')).toBeNull();
  });
});
