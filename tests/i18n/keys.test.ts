import { expect, test } from 'vitest';
import { SOUND_NAMES } from '../../src/app/ports/sound.ts';
import { PLAIN_SCREENS } from '../../src/app/screen.ts';
import { LEAKS, LOOT, RULES, SECTIONS } from '../../src/core/level/words.ts';
import { MEDALS } from '../../src/core/score/medal.ts';
import { TOPIC_IDS } from '../../src/core/score/topics.ts';
import { filesUnder, textOf } from '../repo/support/source.ts';
import { textsOf } from './support/locales.ts';

const keys = textsOf('en');
const roots = new Set([...keys.keys()].map((key) => key.split('.')[0] ?? key));
const sources = filesUnder('src', /\.tsx?$/).filter((file) =>
  /^src\/(panes|app|i18n)\/|^src\/main/.test(file),
);

const isKey = (key: string): boolean => keys.has(key) || keys.has(`${key}_other`);
const isBeginning = (start: string): boolean => [...keys.keys()].some((key) => key.startsWith(start));

/** Literals that look like keys: dotted, and beginning with the name of a group of texts. */
const literals = (text: string): readonly string[] =>
  [...text.matchAll(/'([a-zA-Z]+(?:\.[\w-]+)+)'/g)]
    .map(([, found = '']) => found)
    .filter((found) => roots.has(found.split('.')[0] ?? ''));

test('every key written in the source has a text', () => {
  const missing = sources.flatMap((file) =>
    literals(textOf(file))
      .filter((key) => !isKey(key) && !/\.(ts|tsx|css|json)$/.test(key))
      // `stage.software` and the like are keys of notices.
      .filter((key) => !isKey(`notices.${key}`))
      .map((key) => `${file}: ${key}`),
  );
  expect(missing).toEqual([]);
});

test('every key that is put together begins like a text', () => {
  const missing = sources.flatMap((file) =>
    [...textOf(file).matchAll(/\bt\(\s*`([^`$]+)\$\{/g)]
      .map(([, start = '']) => start)
      .filter((start) => !isBeginning(start))
      .map((start) => `${file}: ${start}`),
  );
  expect(missing).toEqual([]);
});

test('every notice that the program tells has a text', () => {
  const told = sources.flatMap((file) => {
    const text = textOf(file);
    return [
      ...[...text.matchAll(/\bproblem\('([\w.]+)'/g)],
      ...[...text.matchAll(/key: '([\w.]+)', params/g)],
    ].map(([, key = '']) => key);
  });
  const faults = ['storage.quota', 'storage.refused', 'address.unknown', 'address.seed'];
  const replays = ['replay.other_rules', 'replay.other_level', 'replay.refused'];
  expect(told.length).toBeGreaterThan(5);
  expect([...told, ...faults, ...replays].filter((key) => !keys.has(`notices.${key}`))).toEqual([]);
});

test.each([
  ['rules', RULES.flatMap((rule) => [`rules.${rule}.title`, `rules.${rule}.text`])],
  ['leaks', LEAKS.map((leak) => `leaks.${leak}`)],
  ['loot', LOOT.map((loot) => `loot.${loot}`)],
  ['sections of the site', SECTIONS.map((section) => `sections.${section}`)],
  ['medals', MEDALS.map((medal) => `medals.${medal}`)],
  ['topics', TOPIC_IDS.map((topic) => `topics.${topic.replace(':', '.')}`)],
  ['captions of sounds', SOUND_NAMES.map((name) => `sound.${name}`)],
  ['screens', [...PLAIN_SCREENS, 'briefing', 'debrief', 'guide'].map((name) => `pages.${name}`)],
])('all %s have their texts', (_what, wanted) => {
  expect(wanted.filter((key) => !isKey(key))).toEqual([]);
});
