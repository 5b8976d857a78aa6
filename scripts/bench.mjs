#!/usr/bin/env node
// Measures by ratios in one run: start times against an empty Phaser project, letters a second against faker.
import { parseArgs } from 'node:util';
import { measureCheck, reportCheck } from './bench/check.mjs';
import { measureGenerator, reportGenerator } from './bench/generator.mjs';
import { measurePages, reportPages } from './bench/pages.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    repeat: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
});
const slowdown = 4;
const idleSeconds = 5;
const only = positionals[0] ?? values.only;
const wanted = (part) => only === undefined || only === part;

const pages = wanted('pages') ? await measurePages(Number(values.repeat), slowdown, idleSeconds) : null;
const generator = wanted('generator') ? measureGenerator() : null;

const check = wanted('check') ? await measureCheck() : null;

const line = (label, text) => console.log(label.padEnd(44) + text);
if (values.json) console.log(JSON.stringify({ ...pages, generator: await generator, check }));
else {
  if (pages !== null) reportPages(pages, line);
  if (generator !== null) reportGenerator(await generator, line);
  if (check !== null) reportCheck(check, line);
}
