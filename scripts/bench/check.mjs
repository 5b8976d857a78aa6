import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cached, digestOf } from '../support/built.mjs';
import { bundleForNode } from '../support/bundle-for-node.mjs';

const sources = ['levels', 'locales', 'package-lock.json', 'scripts', 'src'];
const files = 500;

/** Processor time of checking 500 level files, as a ratio to the bare reading of their YAML in the same run. */
export const measureCheck = async () => {
  const folder = await cached('check', digestOf(sources), (outDir) =>
    bundleForNode('scripts/bench/check-entry.ts', outDir),
  );
  const run = fileURLToPath(new URL('./check-run.mjs', import.meta.url));
  return JSON.parse(String(execFileSync(process.execPath, [run, `${folder}/main.mjs`, String(files)])));
};

const s = (seconds) => `${seconds.toFixed(2)} s`;

export const reportCheck = (measured, line) => {
  const { files: count, kilobytes, library, libraryYaml, first, check, yaml, monday, faulty } = measured;
  console.log(`Checks, ${count} level files that all differ (${kilobytes} kB), processor time:`);
  line('  their YAML alone', s(yaml));
  line('  checked, library read once', `${s(check)}  = ${(check / yaml).toFixed(1)} × YAML (goal 5 s)`);
  line('  a level', `${((check / count) * 1000).toFixed(1)} ms`);
  line('  the library, read once', `${s(library)}  = ${(library / libraryYaml).toFixed(1)} × YAML`);
  line('  the first level after that', s(first));
  line('  monday.yaml again, its title changed', `${(monday * 1000).toFixed(0)} ms`);
  if (faulty > 0) line('  files with an error', String(faulty));
};
