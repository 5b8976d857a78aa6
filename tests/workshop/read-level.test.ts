import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryFiles } from 'virtual:level-texts';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/app/ports/workshop.ts';
import { libraryFor, SHIPPED_LEVELS } from '../../src/cli/files.ts';
import { readLibrary } from '../../src/content/library.ts';
import { parseLevel } from '../../src/content/parse-level.ts';
import { latest } from '../../src/workshop/latest.ts';
import { beginReading, findingsOf, finishReading } from '../../src/workshop/read-level.ts';
import { openSimulation } from '../../src/workshop/simulate.ts';

const library = libraryFor(SHIPPED_LEVELS);
const monday = readFileSync(join(SHIPPED_LEVELS, 'monday.yaml'), 'utf8');
const read = (text: string, lang = 'en') => finishReading(beginReading(text, library), lang);
const quick = (text: string, lang = 'en') => findingsOf(beginReading(text, library), lang);

const mended = (text: string, { fix }: Finding): string =>
  fix === null ? text : text.slice(0, fix.from) + fix.insert + text.slice(fix.to);

test('a library that was opened when the game was built is the same, and says where its faults are', () => {
  const opened = readLibrary(libraryFiles);
  expect(opened.letters.map(({ item }) => item)).toEqual(library.letters.map(({ item }) => item));
  expect(opened.diagnostics).toEqual([]);
  const { source } = opened.letters[0] ?? {};
  expect(source?.report('text/elision', ['subjects']).line).toBeGreaterThan(3);
});

test('the workshop reads the very level that the game ships', () => {
  const parsed = parseLevel(monday, 'monday.yaml', library);
  expect(read(monday).level?.digest).toBe(parsed.ok ? parsed.value.level.digest : 'no level');
});

test.each([
  ['a key', monday.replace('minutes:', 'minuts:')],
  ['a technique', monday.replace('tldSwap', 'tldSwop')],
  ['a letter', monday.replace('- notice-genuine', '- notice-genuin')],
  ['a brand', monday.replace('brand: openai', 'brand: opneai')],
  ['a rule', monday.replace('rules: [domain, secrets', 'rules: [domain, secret')],
  ['a text with a colon', monday.replace('fr: "Lundi, l\'avis"', "fr: Lundi : l'avis")],
])('%s that was mistyped is mended by one press', (_, text) => {
  const first = quick(text).find(({ fix }) => fix !== null);
  if (first === undefined) throw new Error('nothing to mend');
  expect(read(text).level).toBeNull();
  expect(quick(mended(text, first)).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a fault stands at its word, and is told in the language of the page', () => {
  const text = monday.replace('tldSwap', 'tldSwop');
  const [fault] = quick(text, 'fr');
  expect(text.slice(fault?.from, fault?.to)).toBe('tldSwop');
  expect(fault?.suggestion).toContain('Vouliez-vous dire');
});

test('texts without a translation are counted, in a broken level too', () => {
  const text = monday.replace(/^ {2}fr: "Lundi.*\n/m, '');
  expect(read(text).level).toBeNull();
  expect(read(text).untranslated).toEqual([{ lang: 'fr', texts: 1, words: 3 }]);
  expect(read(monday).untranslated).toEqual([]);
});

test('of checks that come too fast, the last is done and those between are not', async () => {
  const done: string[] = [];
  const check = latest(async (text: string) => {
    await Promise.resolve();
    done.push(text);
    return text;
  });
  expect(await Promise.all(['a', 'b', 'c', 'd'].map(check))).toEqual(['a', null, null, 'd']);
  expect(done).toEqual(['a', 'd']);
});

test('more careful players fare better, and report fewer genuine letters', () => {
  const { level } = read(monday);
  if (level === null) throw new Error('no level');
  const simulation = openSimulation(level);
  for (let player = 0; player < 60; player += 1) simulation.play();
  const { kinds, players } = simulation.told();
  expect(players).toBe(60);
  expect(kinds.careful.middle).toBeGreaterThan(kinds.novice.middle);
  expect(kinds.careful.falseAlarms).toBeLessThan(kinds.novice.falseAlarms);
});
