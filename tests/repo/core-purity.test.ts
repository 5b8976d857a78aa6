import { expect, test } from 'vitest';
import { impurities } from './support/impure.ts';
import { filesUnder, textOf } from './support/source.ts';

test('nothing in core depends on the engine, the machine, the language or the hour', () => {
  const files = filesUnder('src/core', /\.tsx?$/);
  expect(files.flatMap((file) => impurities(file, textOf(file)))).toEqual([]);
});

test.each([
  'Math.random();',
  'Date.now();',
  'new Date();',
  'new Intl.NumberFormat();',
  "'a'.localeCompare('b');",
  'Math.exp(1);',
  'Math.pow(2, 0.5);',
  'const a = (b: number) => b ** 0.5;',
  "const a = Math['ran' + 'dom'];",
  'const { random } = Math;',
  'performance.now();',
])('%s is found', (text) => {
  expect(impurities('a.ts', text)).not.toEqual([]);
});

test.each([
  'Math.floor(1.5) + Math.imul(2, 3);',
  'type A = { Date: string };',
  'const a = { Date: 1 }; a.Date;',
])('%s is allowed', (text) => {
  expect(impurities('a.ts', text)).toEqual([]);
});
