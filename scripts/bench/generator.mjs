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

const perSecond = (number) => `${Math.round(number).toLocaleString('en')} a second`;

export const reportGenerator = ({ perSecond: speed, heapMb, simulatedSeconds }, line) => {
  console.log('Generator, levels/monday.yaml, processor time, medians of 5:');
  line('  faker, the bare fields of a letter', perSecond(speed.faker));
  const ratio = (number) => `${perSecond(number)}  = ${(number / speed.faker).toFixed(2)} × faker`;
  line('  letters with truth and evidence', ratio(speed.generated));
  line('  the same, written out in French', ratio(speed.written));
  line(
    '  heap after 100,000 and a million letters',
    `${heapMb.hundredThousand.toFixed(1)} and ${heapMb.million.toFixed(1)} MB`,
  );
  line('  10,000 simulated shifts', `${simulatedSeconds.toFixed(2)} s`);
};
