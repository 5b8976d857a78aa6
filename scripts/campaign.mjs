#!/usr/bin/env node
// Long runs that are no part of `npm test`: `npm run campaign` lists them, `npm run campaign -- NAME` runs one.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './support/paths.mjs';

const folder = join(root, 'tests/campaign');
const ending = '.test.ts';
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .map((file) => file.slice(0, -ending.length))
  : [];

/** What a run says of itself: the comment on its first line. */
const purpose = (name) =>
  /^\/[/*]+\s*(.*?)\s*(?:\*\/)?$/m.exec(
    readFileSync(join(folder, name + ending), 'utf8').split('\n')[0],
  )?.[1] ?? '';

const [name, ...rest] = process.argv.slice(2);
if (name && names.includes(name)) {
  const vitest = fileURLToPath(new URL('./vitest.mjs', import.meta.resolve('vitest/package.json')));
  const run = spawn(process.execPath, [vitest, 'run', '--reporter=verbose', ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TRIAGE_CAMPAIGN: name },
  });
  run.once('exit', (status) => {
    process.exitCode = status ?? 1;
  });
} else {
  if (name) {
    console.error(`There is no campaign "${name}".`);
    process.exitCode = 2;
  }
  console.log(names.length > 0 ? 'Campaigns (npm run campaign -- NAME):' : 'There is no campaign yet.');
  for (const each of names) console.log(`  ${each.padEnd(20)} ${purpose(each)}`);
}
