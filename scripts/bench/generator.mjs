import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached, digestOf } from '../support/built.mjs';
import { bundleForNode } from '../support/bundle-for-node.mjs';
import { root } from '../support/paths.mjs';

const sources = ['levels', 'package-lock.json', 'scripts', 'src'];

/** Letters a second, as a ratio to faker's bare fields in the same run; memory; processor time of 10,000 shifts. */
export const measureGenerator = async () => {
  const folder = await cached('generator', digestOf(sources), (outDir) =>
    bundleForNode('scripts/bench/generator-entry.ts', outDir),
  );
  const run = fileURLToPath(new URL('./generator-run.mjs', import.meta.url));
  const level = join(root, 'levels/monday.yaml');
  const out = execFileSync(process.execPath, ['--expose-gc', run, `${folder}/main.mjs`, level]);
  return JSON.parse(String(out));
};
