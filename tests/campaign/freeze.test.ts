// Writes tests/core/frozen/small.json anew, after RULES_VERSION was bumped.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freeze } from '../core/frozen/digest-of.ts';
import { fixtureLevel } from '../core/support/levels.ts';
import { ROOT } from '../repo/support/source.ts';

test('freezes what the rules make of the small level', () => {
  const frozen = freeze(fixtureLevel('small'));
  writeFileSync(join(ROOT, 'tests/core/frozen/small.json'), `${JSON.stringify(frozen, null, 2)}\n`);
  expect(frozen.shifts).toHaveLength(20);
});
