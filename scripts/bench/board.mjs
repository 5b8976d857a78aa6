import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached, digestOf } from '../support/built.mjs';
import { bundleForNode } from '../support/bundle-for-node.mjs';
import { root } from '../support/paths.mjs';

const sources = ['levels', 'package-lock.json', 'scripts', 'src'];

/** Score files verified and ranked, as a ratio to reading and hashing the same files; how it grows; memory. */
export const measureBoard = async () => {
  const folder = await cached('board', digestOf(sources), (outDir) =>
    bundleForNode('scripts/bench/board-entry.ts', outDir),
  );
  const run = fileURLToPath(new URL('./board-run.mjs', import.meta.url));
  const level = join(root, 'levels/monday.yaml');
  return JSON.parse(
    String(execFileSync(process.execPath, ['--expose-gc', run, `${folder}/main.mjs`, level])),
  );
};

const say = ({ count, verify, rank, baseline, heapMb }) => {
  const whole = verify + rank;
  const parts = [
    `${whole.toFixed(2)} s`,
    `${Math.round(count / whole).toLocaleString('en')} a second`,
    `${(whole / baseline).toFixed(1)} × JSON.parse and SHA-256`,
    `${heapMb.toFixed(1)} MB`,
  ];
  return parts.join('  ');
};

export const reportBoard = ({ same, own }, line) => {
  console.log('Board, levels/monday.yaml, 8 letters, files read, played again and ranked, processor time:');
  for (const one of same) line(`  ${one.count.toLocaleString('en')} files, the same letters`, say(one));
  line(`  ${own.count.toLocaleString('en')} files, letters of their own`, say(own));
};
