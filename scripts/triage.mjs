#!/usr/bin/env node
// The `triage` command: src/cli/main.ts and the game's own core, bundled once a change and then started as is.
import { pathToFileURL } from 'node:url';
import { cached, digestOf } from './support/built.mjs';
import { root } from './support/paths.mjs';

/** A bundled module still reads its files from where its source stands. */
const ownAddress = {
  name: 'triage:own-address',
  transform: {
    filter: { code: 'import.meta.', id: { exclude: /node_modules/ } },
    handler: (code, id) =>
      code.replaceAll(/\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(id.split('?')[0]).href)),
  },
};

const bundle = async (outDir) => {
  const { build } = await import('vite');
  await build({
    root,
    configFile: `${root}vite.config.ts`,
    logLevel: 'error',
    publicDir: false,
    plugins: [ownAddress],
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/main.ts',
      outDir,
      emptyOutDir: true,
      minify: false,
      license: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
};

const sources = ['levels', 'locales', 'package-lock.json', 'scripts', 'src', 'vite.config.ts'];
const folder = await cached('cli', digestOf(sources), bundle);
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
