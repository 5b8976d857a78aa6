import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/content/diagnostic.ts';
import { readLibrary, type SourceFile } from '../../src/content/library.ts';
import { DIAGNOSTIC_CODES } from '../../src/content/messages/codes.ts';
import { describe as inWords } from '../../src/content/messages/describe.ts';
import { parseLevel } from '../../src/content/parse-level.ts';
import { CASES, HOMELESS, libraryOf, libraryWith } from './support/cases.ts';
import { findingsOf, GOLDEN, goldenText, placeOf, TINY_LIBRARY } from './support/golden.ts';

const FRENCH_FAULT = /'| [:;?!»]|«(?!\u00a0)|(?<!\u00a0)»/;

/** Code and file examples keep the spaces and quotes that YAML wants. */
const withoutExamples = (text: string): string =>
  text.replace(/\w+: ["[{].*|\{ en: .*?\}|acts: "\*"|["'].*["']$|d'\{\w+\}/g, '');

describe('a level file with', () => {
  it.each(GOLDEN.map((one) => [one.name.replaceAll('-', ' '), one] as const))(
    '%s',
    (_name, { text, expected }) => {
      const found = findingsOf(text);
      expect(found.map(placeOf)).toEqual(expected);
      for (const one of found) {
        for (const lang of ['en', 'fr']) {
          const { message, suggestion } = inWords(one, lang);
          expect(message).not.toBe('');
          expect(suggestion).not.toBe('');
          expect(`${message} ${suggestion}`).not.toMatch(/undefined|\{(?!\w+\}|first\.?\}| en)\w*\}/);
        }
      }
    },
  );
});

describe('messages', () => {
  const found = GOLDEN.flatMap(({ text }) => findingsOf(text));

  it('in French are set as French is', () => {
    const wrong = found
      .map((one) => inWords(one, 'fr'))
      .flatMap(({ message, suggestion }) => [message, suggestion])
      .filter((text) => FRENCH_FAULT.test(withoutExamples(text)));
    expect(wrong).toEqual([]);
  });

  it('in French and English differ', () => {
    const same = found.filter((one) => inWords(one, 'fr').message === inWords(one, 'en').message);
    expect(same.map(placeOf)).toEqual([]);
  });

  it('are English for any other language', () => {
    const [first] = findingsOf('');
    expect(first && inWords(first, 'de')).toEqual(first && inWords(first, 'en'));
  });

  it.each([
    ['unknown-key', 'Did you mean "minutes"?', 'Vouliez-vous dire «\u00a0minutes\u00a0»\u00a0?'],
    [
      'unquoted-colon',
      'Put the text in quotes: fr: "Alerte : votre compte"',
      'Mettez le texte entre guillemets droits\u00a0: fr: "Alerte : votre compte"',
    ],
    [
      'unknown-technique',
      'Did you mean "combosquatting"?',
      'Vouliez-vous dire «\u00a0combosquatting\u00a0»\u00a0?',
    ],
    ['unknown-point-in-a-letter', 'Did you mean "A9"?', 'Vouliez-vous dire «\u00a0A9\u00a0»\u00a0?'],
    ['missing-key', 'Add a line: teaches: [A9, A11]', 'Ajoutez une ligne\u00a0: teaches: [A9, A11]'],
    ['clue-at-no-part', 'Did you mean "ask"?', 'Vouliez-vous dire «\u00a0ask\u00a0»\u00a0?'],
  ])('of %s say what to write', (name, english, french) => {
    const [first] = findingsOf(goldenText(name));
    expect(first && inWords(first, 'en').suggestion).toBe(english);
    expect(first && inWords(first, 'fr').suggestion).toBe(french);
  });
});

describe('a file', () => {
  it('that is empty says so', () => {
    expect(findingsOf(' \n\n').map(placeOf)).toEqual(['file/empty 1:1']);
  });

  it('of 5 MB is refused for its size alone', () => {
    const big = goldenText('nothing-wrong') + '# padding of a file that is far too big\n'.repeat(130_000);
    expect(big.length).toBeGreaterThan(5_000_000);
    expect(findingsOf(big).map(placeOf)).toEqual(['file/too-big 1:1']);
  });

  it.each([
    ['open brackets', `a: ${'['.repeat(250_000)}`],
    ['open braces', `a: ${'{a: '.repeat(100_000)}`],
    ['dashes', `${'- '.repeat(200_000)}a`],
    ['question marks', `${'? '.repeat(200_000)}a`],
    ['indents', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['quoted closing brackets', `a: ${'["]", '.repeat(20_000)}`],
  ])('of endless %s is refused, not followed', (_what, text) => {
    const codes = findingsOf(text).map((one) => one.code);
    expect(codes.length).toBeGreaterThan(0);
    expect(
      codes.every((code) =>
        ['yaml/too-deep', 'file/long-line', 'yaml/unclosed', 'yaml/syntax'].includes(code),
      ),
    ).toBe(true);
  });

  it('with the line ends of Windows is read the same', () => {
    for (const name of ['unquoted-colon', 'unknown-key', 'nothing-wrong', 'missing-language']) {
      const windows = findingsOf(goldenText(name).replaceAll('\n', '\r\n'));
      expect(windows).toEqual(findingsOf(goldenText(name)));
    }
  });

  it('that begins with a byte-order mark is read the same', () => {
    expect(findingsOf(`\ufeff${goldenText('nothing-wrong')}`)).toEqual([]);
  });

  it('cut off anywhere gives findings or a level, never an exception', () => {
    const whole = goldenText('nothing-wrong');
    for (let end = 0; end < whole.length; end += 7) {
      expect(Array.isArray(findingsOf(whole.slice(0, end)))).toBe(true);
    }
  });
});

describe('a library', () => {
  it('takes versions from its software file', () => {
    const parsed = parseLevel(goldenText('nothing-wrong'), 'golden.yaml', libraryOf('linux', 'firefox'));
    expect(parsed.ok && parsed.value.level.personas[0]).toMatchObject({
      system: 'Linux',
      browser: 'Firefox 145',
    });
  });

  it.each([
    ['linux', 'fierfox', 'ref/unknown-software 12:10'],
    ['linus', 'firefox', 'ref/unknown-software 11:9'],
    ['linux', 'safari', 'persona/browser-elsewhere 12:10'],
  ])('whose persona has %s and %s is told so', (system, browser, place) => {
    const found = findingsOf(goldenText('nothing-wrong'), libraryOf(system, browser));
    expect(found.map((one) => [one.file, placeOf(one)])).toEqual([[HOMELESS.file, place]]);
  });

  it('whose persona works nowhere is told where that stands', () => {
    const found = findingsOf(goldenText('nothing-wrong'), libraryWith(HOMELESS));
    expect(found.map((one) => [one.file, placeOf(one)])).toEqual([
      [HOMELESS.file, 'ref/unknown-company 16:10'],
    ]);
  });

  it('with a broken file reads the others', () => {
    const { diagnostics, acts } = libraryWith({
      file: 'library/acts/broken.yaml',
      text: 'id: broken\nlines: x',
    });
    expect(diagnostics.map((one) => one.code)).toEqual(['schema/missing-key', 'schema/unknown-key']);
    expect(acts).toHaveLength(TINY_LIBRARY.acts.length);
  });

  it('with the same id twice says so at the second', () => {
    const act = (file: string): SourceFile => ({ file, text: 'id: same\nline: { en: "a", fr: "b" }' });
    const { diagnostics } = readLibrary([act('library/acts/a.yaml'), act('library/acts/b.yaml')]);
    expect(diagnostics.map((one) => [one.file, placeOf(one)])).toEqual([
      ['library/acts/b.yaml', 'ref/duplicate-id 1:5'],
    ]);
  });

  it('whose act lacks a language is not drawn from by "*", but faulted when it is named', () => {
    const library = libraryWith({ file: 'library/acts/mono.yaml', text: 'id: mono\nline: { en: "slept" }' });
    expect(findingsOf(goldenText('nothing-wrong'), library)).toEqual([]);
    const named = goldenText('nothing-wrong').replace(
      'brand: lumen',
      'acts: [mono, asked-leave, booked-trip]\nbrand: lumen',
    );
    expect(findingsOf(named, library).map((one) => [one.file, placeOf(one)])).toEqual([
      ['library/acts/mono.yaml', 'text/missing-language 2:7'],
    ]);
  });
});

describe('every code', () => {
  const given = new Set(CASES.flatMap(({ found }) => found.map((one) => one.code)));

  it('has a file that gives it', () => {
    expect(DIAGNOSTIC_CODES.filter((code) => !given.has(code))).toEqual([]);
  });

  it('says in both languages exactly what is written beside its place', async () => {
    const written = CASES.filter(({ found }) => found.length > 0).map(({ name, found }) =>
      [`# ${name}`, ...found.flatMap((one) => [placeOf(one), ...said(one, 'en'), ...said(one, 'fr')])].join(
        '\n',
      ),
    );
    await expect(`${written.join('\n\n')}\n`).toMatchFileSnapshot('golden-messages.txt');
  });
});

const said = (one: Diagnostic, lang: string): readonly string[] => {
  const { message, suggestion } = inWords(one, lang);
  return [`  ${lang} ${message}`, `     → ${suggestion}`];
};
