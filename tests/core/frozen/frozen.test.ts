import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../repo/support/source.ts';
import { fixtureLevel } from '../support/levels.ts';
import { type Frozen, freeze } from './digest-of.ts';

const frozen = JSON.parse(readFileSync(join(ROOT, 'tests/core/frozen/small.json'), 'utf8')) as Frozen;
const now = freeze(fixtureLevel('small'));

const REMEDY =
  'The same level, seed and decisions give something else than before: records of players would no longer ' +
  'verify. If that is meant, bump RULES_VERSION and re-freeze: npm run campaign -- freeze';

test('the level of this test is the one that was frozen', () => {
  expect(now.level, `tests/fixtures or the compiled form changed. ${REMEDY}`).toBe(frozen.level);
});

test('inboxes and scores are those that were frozen with these rules', () => {
  expect(now, REMEDY).toEqual(frozen);
});
