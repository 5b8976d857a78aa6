import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from './paths.mjs';

const sources = ['assets', 'index.html', 'levels', 'locales', 'package-lock.json', 'src', 'vite.config.ts'];

const filesOf = (path) => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
};

/** A short digest of the named files and folders: their names and their bytes. */
export const digestOf = (paths) => {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesOf(join(root, path))))
    hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

const keepNewest = (folder, count) => {
  const age = (name) => statSync(join(folder, name)).mtimeMs;
  const names = readdirSync(folder).filter((name) => !name.endsWith('.tmp'));
  for (const name of names.sort((a, b) => age(b) - age(a)).slice(count))
    rmSync(join(folder, name), { recursive: true, force: true });
};

/**
 * Makes `folder/<digest>` once with `make(target)`, and answers its path from then on. The folder appears whole:
 * it is made beside its place and then renamed, so two runs at a time do no harm.
 */
export const cached = async (name, digest, make) => {
  const folder = join(cache, name);
  const target = join(folder, digest);
  if (existsSync(target)) {
    const now = new Date();
    utimesSync(target, now, now);
    return target;
  }
  const draft = `${target}.${process.pid}.tmp`;
  try {
    await make(draft);
    if (!existsSync(target)) renameSync(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  keepNewest(folder, 4);
  return target;
};

/** The game, built from the files as they are now: the same build as `npm run build`, made again only when one changed. */
export const freshBuild = async () => {
  const plugins = readdirSync(join(root, 'scripts'))
    .filter((name) => name.startsWith('vite-'))
    .map((name) => `scripts/${name}`);
  return cached('dist', digestOf([...sources, ...plugins]), async (outDir) => {
    const { build } = await import('vite');
    await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  });
};
