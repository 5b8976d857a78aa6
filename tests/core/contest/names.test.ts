import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, isName, nameKey } from '../../../src/core/contest/names.ts';

describe('a nickname', () => {
  it('may be in any writing, with joined signs', () => {
    for (const name of ['Zoé', '王小明', 'Łukasz 2', 'می‌خواهم', '👩‍🚒', "O'Brien", '=1+1']) {
      expect(isName(cleanName(name)), name).toBe(true);
    }
  });

  it('has no hidden signs, no line ends, no spaces around, and at most 40 characters', () => {
    for (const name of [
      '',
      ' a',
      'a  b',
      'a\nb',
      'a\u0000',
      'a\u202eb',
      '\u200b',
      '\ud800',
      'x'.repeat(41),
      'e\u0301',
    ]) {
      expect(isName(name), JSON.stringify(name)).toBe(false);
    }
    expect(isName('🦊'.repeat(40))).toBe(true);
  });

  it('is one player however it is written', () => {
    expect(nameKey(' ZOÉ  Martin')).toBe(nameKey('zoe\u0301 martin'));
    expect(nameKey('Ａna')).toBe(nameKey('ana'));
    expect(nameKey('Ana')).not.toBe(nameKey('Anna'));
  });

  it('is clean once it was cleaned, and stays the same player', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = cleanName(text);
        expect(cleanName(clean)).toBe(clean);
        expect(nameKey(clean)).toBe(nameKey(text));
        expect(nameKey(nameKey(text))).toBe(nameKey(text));
      }),
    );
  });
});
