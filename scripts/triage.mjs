#!/usr/bin/env node
// The `triage` command: src/cli/main.ts and the game's own core, bundled once a change and then started as is.
import { pathToFileURL } from 'node:url';
import { cached, digestOf } from './support/built.mjs';
import { bundleForNode } from './support/bundle-for-node.mjs';

const sources = ['levels', 'locales', 'package-lock.json', 'scripts', 'src', 'vite.config.ts'];
const folder = await cached('cli', digestOf(sources), (outDir) => bundleForNode('src/cli/main.ts', outDir));
const { run } = await import(pathToFileURL(`${folder}/main.mjs`).href);

// `triage … | head` closes the pipe early, which is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  // A fault of the program must not look like status 1, which means findings.
  console.error(error);
  process.exitCode = 70;
}
