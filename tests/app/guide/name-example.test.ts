import { expect, test } from 'vitest';
import { nameExample } from '../../../src/app/guide/name-example.ts';
import { registrableDomain } from '../../../src/core/mail/domains.ts';
import {
  LINK_TECHNIQUE_IDS,
  LOOKALIKE_IDS,
  SENDER_TECHNIQUE_IDS,
} from '../../../src/core/mail/techniques/technique.ts';

const MADE = [...LOOKALIKE_IDS, ...LINK_TECHNIQUE_IDS];

test('every technique of names and links is drawn with an example, the same each time', () => {
  const drawn = MADE.map(nameExample);
  expect(drawn.filter((example) => example === null)).toEqual([]);
  expect(MADE.map(nameExample)).toEqual(drawn);
});

test('what is ringed lies in the made name, which is not the true one', () => {
  const wrong = MADE.filter((id) => {
    const example = nameExample(id);
    if (example === null) return true;
    const { genuine, made, mark } = example;
    return made === genuine || mark[0] < 0 || mark[0] >= mark[1] || mark[1] > made.length;
  });
  expect(wrong).toEqual([]);
});

test('no made name belongs to the true house', () => {
  const own = LOOKALIKE_IDS.filter((id) => registrableDomain(nameExample(id)?.made ?? '') === 'openai.com');
  expect(own).toEqual([]);
});

test('a sender is not drawn as a name', () => {
  expect(SENDER_TECHNIQUE_IDS.map(nameExample)).toEqual(SENDER_TECHNIQUE_IDS.map(() => null));
});
