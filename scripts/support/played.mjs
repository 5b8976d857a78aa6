import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cached, digestOf } from './built.mjs';
import { bundleForNode } from './bundle-for-node.mjs';
import { root } from './paths.mjs';

const entry = 'scripts/support/played-entry.ts';
const sources = ['levels', 'src/core', 'src/content', 'src/app', entry, 'scripts/support/played.mjs'];

/** The text of a backup with three players and what they played, made anew only when levels or rules change. */
export const playedBackup = async () => {
  const folder = await cached('played', digestOf(sources), async (outDir) => {
    await bundleForNode(entry, outDir);
    const made = await import(pathToFileURL(join(outDir, 'main.mjs')).href);
    writeFileSync(join(outDir, 'backup.json'), made.playedBackup(join(root, 'levels')));
  });
  return readFileSync(join(folder, 'backup.json'), 'utf8');
};
