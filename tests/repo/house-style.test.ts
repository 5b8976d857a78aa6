import { expect, test } from 'vitest';
import { filesUnder, importsOf, textOf, walk } from './support/source.ts';

const sources = filesUnder('src', /\.tsx?$/);
const all = [...sources, ...filesUnder('tests', /\.tsx?$/)];
const lines = (file: string): number => textOf(file).trimEnd().split('\n').length;

test('no file of src is longer than 400 lines', () => {
  expect(sources.filter((file) => lines(file) > 400)).toEqual([]);
});

test('half of the files of src have at most 80 lines and nine in ten at most 250', () => {
  const sizes = sources.map(lines).sort((a, b) => a - b);
  const at = (share: number): number => sizes[Math.floor((sizes.length - 1) * share)] ?? 0;
  expect(at(0.5)).toBeLessThanOrEqual(80);
  expect(at(0.9)).toBeLessThanOrEqual(250);
});

test('file names are kebab-case', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|d|bench|properties))?\.tsx?$/;
  expect(all.filter((file) => !kebab.test(file.split('/').at(-1) ?? ''))).toEqual([]);
});

test('nothing is exported as default', () => {
  const found: string[] = [];
  for (const file of sources) {
    walk(file, textOf(file), ({ type }) => {
      if (type === 'ExportDefaultDeclaration') found.push(file);
    });
  }
  expect(found).toEqual([]);
});

test('own files are imported with their ending', () => {
  const bare = all.flatMap((file) =>
    importsOf(file, textOf(file)).filter(
      (each) => each.file !== null && !each.address && !/\.\w+$/.test(each.file),
    ),
  );
  expect(bare.map(({ from, written }) => `${from}: ${written}`)).toEqual([]);
});

test('every browser test is watched: none takes `test` from Playwright itself', () => {
  const unwatched = filesUnder('tests/browser', /\.spec\.ts$/).filter((file) =>
    importsOf(file, textOf(file)).some(
      ({ written, typeOnly }) => written === '@playwright/test' && !typeOnly,
    ),
  );
  expect(unwatched).toEqual([]);
});

test('no browser test waits for a time in place of an event', () => {
  const waiting = filesUnder('tests/browser', /\.ts$/).filter((file) => /waitForTimeout/.test(textOf(file)));
  expect(waiting).toEqual([]);
});

test('nothing makes markup from a text', () => {
  const maker =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser)\b|document\.write/;
  const uses = (file: string): boolean => maker.test(textOf(file).replace(/\/\*[\s\S]*?\*\//g, ''));
  expect(sources.filter(uses)).toEqual([]);
});
