#!/usr/bin/env node
// Measures by ratios in one run: start times against an empty Phaser project, letters a second against faker,
// diagnostics in the workshop against a plain text field, score files against reading and hashing them.
// `npm run bench -- diagnostics` measures one part.
import { parseArgs } from 'node:util';
import { measureBoard, reportBoard } from './bench/board.mjs';
import { measureCheck, reportCheck } from './bench/check.mjs';
import { measureDiagnostics, reportDiagnostics } from './bench/diagnostics.mjs';
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
const parts = values.only === undefined ? positionals : [values.only];
const wanted = (part) => parts.length === 0 || parts.includes(part);

const pages = wanted('pages') ? await measurePages(Number(values.repeat), slowdown, idleSeconds) : null;
const generator = wanted('generator') ? await measureGenerator() : null;
const diagnostics = wanted('diagnostics') ? await measureDiagnostics() : null;
const check = wanted('check') ? await measureCheck() : null;
const board = wanted('board') ? await measureBoard() : null;

const line = (label, text) => console.log(label.padEnd(44) + text);
if (values.json) console.log(JSON.stringify({ ...pages, generator, diagnostics, check, board }));
else {
  if (pages !== null) reportPages(pages, line);
  if (generator !== null) reportGenerator(generator, line);
  if (diagnostics !== null) reportDiagnostics(diagnostics, line);
  if (check !== null) reportCheck(check, line);
  if (board !== null) reportBoard(board, line);
}
