import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Fix } from '../../src/app/ports/workshop.ts';
import { freeOwnId, insertCall, insertLetter } from '../../src/app/workshop/insert-own.ts';
import { libraryFor, SHIPPED_LEVELS, yamlFiles } from '../../src/cli/files.ts';
import { parseLevel } from '../../src/content/parse-level.ts';
import { sourceText } from '../../src/workshop/catalogue.ts';

const library = libraryFor(SHIPPED_LEVELS);
const files = yamlFiles(join(SHIPPED_LEVELS, 'library')).map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));
const monday = readFileSync(join(SHIPPED_LEVELS, 'monday.yaml'), 'utf8');
const friday = readFileSync(join(SHIPPED_LEVELS, 'friday.yaml'), 'utf8');
const letter = (id: string): string => sourceText(files, 'letters', id);

const apply = (text: string, fix: Fix | null): string =>
  fix === null ? text : text.slice(0, fix.from) + fix.insert + text.slice(fix.to);

function compile(text: string) {
  const parsed = parseLevel(text, 'level.yaml', library);
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.error.slice(0, 3))}\n${text}`);
  return parsed.value.level;
}

const templates = (text: string): readonly string[] => compile(text).letters.templates.map(({ id }) => id);

test('a copied letter stands in the level under an id of its own, and plays', () => {
  const text = apply(monday, insertLetter(monday, letter('fake-refund'), freeOwnId(monday, 'fake-refund')));
  expect(templates(text)).toEqual(expect.arrayContaining(['fake-refund', 'my-fake-refund']));
});

test('a second copy comes after the first, with a number', () => {
  let text = monday;
  for (let count = 0; count < 2; count += 1)
    text = apply(text, insertLetter(text, letter('notice-genuine'), freeOwnId(text, 'notice-genuine')));
  expect(templates(text)).toEqual(expect.arrayContaining(['my-notice-genuine', 'my-notice-genuine-2']));
});

test('letters in braces are written out so that one can be added', () => {
  const flow = monday.replace(
    /^letters:[\s\S]*?(?=^techniques)/m,
    'letters: { count: 8, fakes: 4, from: "*" }\n',
  );
  const text = apply(flow, insertLetter(flow, letter('fake-refund'), 'my-fake-refund'));
  expect(templates(text)).toContain('my-fake-refund');
  expect(compile(text).letters.count).toBe(8);
});

test('letters of the library can be copied as they are', () => {
  const broken = library.letters.flatMap(({ item }, at) => {
    if (at % 23 !== 0 || !(item.brands?.includes('openai') ?? true)) return [];
    const text = apply(friday, insertLetter(friday, letter(item.id), `my-${item.id}`));
    const parsed = parseLevel(text, 'level.yaml', library);
    // Cards and tools of that day may not settle it: the copy is told so, and is whole.
    const faults = parsed.ok
      ? []
      : parsed.error.filter(({ code }) => !/^(clue|letter|technique)\//.test(code));
    return faults.map(({ code }) => `${item.id}: ${code}`);
  });
  expect(broken).toEqual([]);
});

test('a copied call rings, and may be named', () => {
  const source = sourceText(files, 'calls', 'refund-double');
  const text = apply(monday, insertCall(monday, source, freeOwnId(monday, 'refund-double')));
  expect(compile(text).calls.map(({ scenarios }) => scenarios.map(({ id }) => id))).toEqual([
    ['my-refund-double'],
  ]);
  const twice = apply(text, insertCall(text, sourceText(files, 'calls', 'survey-gathers'), 'my-survey'));
  expect(compile(twice.replace('[my-refund-double]', '"*"')).calls[0]?.scenarios.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['my-refund-double', 'my-survey', 'refund-double']),
  );
});

test('a fault in a call of the level is told at its place', () => {
  const source = sourceText(files, 'calls', 'refund-double').replace(/^( +)to: .*$/m, '$1to: nowhere');
  const text = apply(monday, insertCall(monday, source, 'my-call'));
  const parsed = parseLevel(text, 'level.yaml', library);
  const fault = parsed.ok ? null : parsed.error.find(({ code }) => code === 'call/missing-target');
  expect(text.split('\n')[(fault?.line ?? 0) - 1]).toContain('to: nowhere');
});
