import { describe, expect, it } from 'vitest';
import { explain, explanations } from '../../src/content/explain/explain.ts';
import { DIAGNOSTIC_CODES } from '../../src/content/messages/codes.ts';
import { openYaml } from '../../src/content/yaml/yaml-source.ts';
import { placeThatShows } from './support/example-in-place.ts';

const english = await explanations('en');
const french = await explanations('fr');

/** What YAML itself has to say about a piece of a file. */
const yamlCodes = (text: string): readonly string[] => {
  const opened = openYaml(text, 'piece.yaml');
  return (opened.ok ? opened.value.warnings : opened.error).map((one) => one.code);
};

const OF_YAML = DIAGNOSTIC_CODES.filter((code) => code.startsWith('yaml/'));
/** Their wrong file is too big to print, or no text at all. */
const NO_FILE = /^(file|translate|pack)\//;

/** Codes whose pieces need no more around them than a small file. */
const IN_PLACE = [
  'schema/unknown-key',
  'schema/missing-key',
  'schema/wrong-type',
  'schema/unknown-value',
  'schema/out-of-range',
  'schema/one-claim',
  'text/missing-language',
  'text/one-language-only',
  'text/unknown-placeholder',
  'text/elision',
  'text/hidden-character',
  'text/markup',
  'text/straight-quotes',
  'text/three-dots',
  'text/missing-space',
  'text/same-in-both',
  'ref/unknown-act',
  'ref/unknown-sender',
  'ref/unknown-person',
  'ref/unknown-technique',
  'letter/unsealed',
  'clue/no-such-part',
  'clue/no-decisive',
  'clue/decisive-in-genuine',
  'technique/none-applies',
  'call/one-claim',
  'call/too-many-words',
  'parcel/one-partner',
  'parcel/nothing-in-it',
  'parcel/unknown-field',
  'parcel/unknown-way',
  'level/too-many-fakes',
  'level/too-few-acts',
  'names/live-address',
  'names/real-brand',
] as const;

describe('the page of a code', () => {
  it('is there for every code in both languages, and says the three things in each', () => {
    expect(DIAGNOSTIC_CODES.length).toBeGreaterThan(90);
    for (const code of DIAGNOSTIC_CODES) {
      const [en, fr] = [english.get(code), french.get(code)];
      for (const part of ['title', 'why', 'mend'] as const) {
        expect({ code, part, length: en?.[part].length }).toMatchObject({ length: expect.any(Number) });
        expect(en?.[part].length).toBeGreaterThan(8);
        expect(fr?.[part].length).toBeGreaterThan(8);
        expect(en?.[part]).not.toBe(fr?.[part]);
      }
      expect(en?.wrong).not.toBe(en?.right);
    }
  });

  it('is English in any other language', async () => {
    expect(await explain('yaml/tab', 'de')).toEqual(english.get('yaml/tab'));
  });

  it.each(OF_YAML)('of %s shows a piece that has just this fault, and one without', (code) => {
    const page = english.get(code);
    expect(yamlCodes(page?.wrong ?? '')).toContain(code);
    expect(yamlCodes(page?.right ?? '')).toEqual([]);
  });

  it('shows pieces that are YAML, whatever else is wrong with them', () => {
    const broken = DIAGNOSTIC_CODES.filter((code) => !code.startsWith('yaml/') && !NO_FILE.test(code)).filter(
      (code) =>
        [english.get(code)?.wrong, english.get(code)?.right].some((one) => yamlCodes(one ?? '').length > 0),
    );
    expect(broken).toEqual([]);
  });

  it.each(IN_PLACE)('of %s shows a piece that gives it in a file, and one that does not', (code) => {
    const page = english.get(code);
    expect(placeThatShows(code, page?.wrong ?? '', page?.right ?? '')).not.toBeNull();
  });
});
