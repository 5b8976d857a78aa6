#!/usr/bin/env node
// Long runs that are no part of `npm test`: `npm run campaign` lists them, `npm run campaign -- NAME` runs one.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './support/paths.mjs';

/** Where long runs lie: those of Node, and those that play the built game in a browser. */
const kinds = [
  {
    folder: 'tests/campaign',
    ending: '.test.ts',
    command: () => [
      fileURLToPath(new URL('./vitest.mjs', import.meta.resolve('vitest/package.json'))),
      'run',
      '--reporter=verbose',
    ],
  },
  {
    folder: 'tests/campaign-browser',
    ending: '.spec.ts',
    command: () => [join(root, 'scripts/browser-tests.mjs')],
  },
];

const campaigns = kinds.flatMap(({ folder, ending, command }) =>
  (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [])
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ name: file.slice(0, -ending.length), path: join(root, folder, file), command })),
);

/** What a run says of itself: the comment on its first line. */
const purpose = ({ path }) =>
  /^\/[/*]+\s*(.*?)\s*(?:\*\/)?$/m.exec(readFileSync(path, 'utf8').split('\n')[0])?.[1] ?? '';

const [name, ...rest] = process.argv.slice(2);
const wanted = campaigns.find((each) => each.name === name);
if (wanted) {
  const run = spawn(process.execPath, [...wanted.command(), ...rest], {
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
  console.log(campaigns.length > 0 ? 'Campaigns (npm run campaign -- NAME):' : 'There is no campaign yet.');
  for (const each of campaigns) console.log(`  ${each.name.padEnd(20)} ${purpose(each)}`);
}
