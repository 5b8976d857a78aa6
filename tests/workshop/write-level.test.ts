import { expect, test } from 'vitest';
import type { NewLevel } from '../../src/app/workshop/write-level.ts';
import { idOf, LENGTHS, PLACES, writeLevel } from '../../src/app/workshop/write-level.ts';
import { parseLevel } from '../../src/content/parse-level.ts';
import { POINTS } from '../../src/core/level/words.ts';
import { comments, everyAnswer, faultsOf, items, library, wanted } from './support/new-levels.ts';

// Prime to every number of answers, so that each answer comes with many others; all of them: `npm run campaign -- new-levels`.
const STEP = 251;

test('what the guided start writes is a valid level, whatever is answered', async () => {
  const notes = await comments('fr');
  const some = everyAnswer.filter((_, at) => at % STEP === 0);
  expect(some.length).toBeGreaterThan(5);
  expect(some.flatMap((options) => faultsOf(options, notes))).toEqual([]);
});

test('letters that teach a point leave room for a fair shift, whatever the point', async () => {
  const notes = await comments('en');
  const one = POINTS.map((point, at) => {
    const length = LENGTHS[at % LENGTHS.length] ?? 'usual';
    return wanted({ length, points: [point], letters: 'points' });
  });
  expect(one.flatMap((options) => faultsOf(options, notes))).toEqual([]);
});

test('a call and parcels are there when they are wanted, and not otherwise', async () => {
  const said = await comments('en');
  const compile = (part: Partial<NewLevel>) => {
    const parsed = parseLevel(writeLevel(wanted(part), items, said), 'new.yaml', library);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    return parsed.value.level;
  };
  const bare = compile({});
  expect([bare.calls.length, bare.parcels.count]).toEqual([0, 0]);
  const full = compile({ call: true, parcels: true });
  expect(full.calls).toHaveLength(1);
  expect(full.parcels.count).toBeGreaterThan(0);
  expect(full.letters.count).toBe(PLACES.usual.count);
});

test('whatever is typed as a title stays a text', async () => {
  const said = await comments('en');
  for (const title of [
    'a: b # c',
    '"quoted" \\ back',
    '*alias',
    '- item',
    "l'été\u0007",
    '{first}'.replace('first', 'x y'),
    '🐙',
  ]) {
    const parsed = parseLevel(writeLevel(wanted({ title }), items, said), 'new.yaml', library);
    const codes = parsed.ok ? [] : parsed.error.map(({ code }) => code);
    // A made-up placeholder is a fault of its words, never of YAML.
    expect(
      codes.filter((code) => code !== 'text/unknown-placeholder'),
      title,
    ).toEqual([]);
  }
});

test.each([
  ['Comptes, décembre', 'comptes-decembre'],
  ['  ', 'my-level'],
  ['« À l’œil »', 'a-l-il'],
  ['x'.repeat(90), 'x'.repeat(60)],
])('%j is kept under the id %s', (title, id) => {
  expect(idOf(title)).toBe(id);
});
