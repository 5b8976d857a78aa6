import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/panes/styles/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name = '', value = '']) => [name, value]),
);

/** The brightest that the lamp makes the drawn wall: measured in a picture of it, 99 % of its pixels are darker. */
const LIT_WALL = '#626e5c';

const colour = (name: string): string => {
  const found = name.startsWith('#') ? name : tokens.get(name);
  if (found === undefined) throw new Error(`no token --${name}`);
  return found;
};

const channel = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (name: string): number => {
  const hex = colour(name);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16)));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** Running text on its ground. */
const TEXT: readonly (readonly [string, string])[] = [
  ['ink', 'paper'],
  ['ink', 'paper-dark'],
  ['ink', 'screen'],
  ['ink', 'screen-bar'],
  ['ink', 'brass'],
  ['ink', '#ffe7a8'],
  ['ink', '#fff6e4'],
  ['ink', '#fff3d6'],
  ['ink', '#fdeeda'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'paper-dark'],
  ['ink', '#ece1c6'],
  ['ink', '#fffaf0'],
  ['#575247', '#ece1c6'],
  ['#575247', '#fff3d6'],
  ['#6b624d', 'paper'],
  ['vermilion-dark', '#f2dfcb'],
  ['paper', 'ink'],
  ['paper', 'panel'],
  ['paper', 'wall'],
  ['paper', 'wall-light'],
  ['paper', 'walnut'],
  ['paper', 'walnut-dark'],
  ['paper', 'green'],
  ['paper', 'green-dark'],
  ['paper', '#0d1013'],
  ['screen', 'vermilion'],
  ['screen', 'vermilion-dark'],
  ['screen', 'green'],
  ['screen', 'green-dark'],
  ['screen', 'ink'],
  ['vermilion-dark', 'paper'],
  ['vermilion-dark', 'paper-dark'],
  ['#a52c1a', 'paper'],
  ['green-dark', 'paper'],
  ['green-dark', 'paper-dark'],
  ['walnut-dark', 'paper'],
  ['#39464b', 'paper'],
  ['#575247', 'paper'],
  ['brass', 'panel'],
  ['brass', 'ink'],
  ['brass', 'wall'],
  ['#f0c26d', 'wall'],
  ['mist', 'panel'],
  ['mist', 'wall'],
  ['wall', 'paper'],
  ['link', 'screen'],
  ['link', '#eef4fd'],
  ['screen-quiet', 'screen'],
  ['screen-quiet', 'screen-bar'],
  ['screen-quiet', '#f1f5f6'],
  ['#5b6670', 'screen'],
  ['#34474d', '#dfe7ea'],
  // The editor of the workshop: text, keys, quoted texts, notes, brackets, numbers of lines, what is wrong or chosen.
  ['ink', '#fffdf6'],
  ['#0f4a4e', '#fffdf6'],
  ['#8a2a1c', '#fffdf6'],
  ['#5d5640', '#fffdf6'],
  ['#5a4a24', '#fffdf6'],
  ['#6b6247', '#fffdf6'],
  ['ink-soft', '#fffdf6'],
  ['#8a2a1c', '#fbe0da'],
  ['#0f4a4e', '#fbe0da'],
  ['ink', '#f1d9a4'],
  ['#8a2a1c', '#f1d9a4'],
  ['#5d5640', '#f1d9a4'],
];

/** Large letters, the edges that make a control a control, and what says something without words. */
const LARGE: readonly (readonly [string, string])[] = [
  ['paper', LIT_WALL],
  ['ink', 'screen'],
  ['ink-soft', 'paper'],
  ['vermilion', 'paper'],
  ['vermilion-dark', 'screen'],
  ['green', 'paper'],
  ['green', 'screen'],
  ['brass', 'panel'],
  ['link', 'screen'],
  ['mist-plain', 'panel'],
];

test.each(TEXT)('text %s on %s has at least 4.5:1', (text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each(LARGE)('%s on %s has at least 3:1', (mark, ground) => {
  expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
});

test('the two colours of the focus ring part from each other, so that an edge of it shows on any ground', () => {
  expect(contrast('ink', 'brass')).toBeGreaterThanOrEqual(4.5);
});

test('report and trust differ in form, for their greys are alike', () => {
  expect(contrast('vermilion', 'green')).toBeLessThan(1.5);
});
