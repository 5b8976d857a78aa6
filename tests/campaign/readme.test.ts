/** Writes the table of what the game teaches into the README anew, after levels, letters, calls or parcels changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { ROOT, textOf } from '../repo/support/source.ts';

const TABLE = /(?<=## What it teaches\n[^|]*)(?:\|.*\n)+/;

test('the table of the README is what the command writes', async () => {
  const lines: string[] = [];
  const exit = await run(['coverage', '--markdown'], {
    out: (line) => lines.push(line),
    err: () => undefined,
  });
  const before = textOf('README.md');
  const after = before.replace(TABLE, `${lines.join('\n')}\n`);
  writeFileSync(join(ROOT, 'README.md'), after);
  expect(exit).toBe(0);
  expect(after).toContain(lines.at(-1));
});
