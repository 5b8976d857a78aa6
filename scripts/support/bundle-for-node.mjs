import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

/** A bundled module still reads its files from where its source stands. */
const ownAddress = {
  name: 'triage:own-address',
  transform: {
    filter: { code: 'import.meta.', id: { exclude: /node_modules/ } },
    handler: (code, id) =>
      code.replaceAll(/\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(id.split('?')[0]).href)),
  },
};

/** Bundles one TypeScript file and all that it imports into `outDir/main.mjs`, which Node runs as it is. */
export const bundleForNode = async (entry, outDir) => {
  const { build } = await import('vite');
  await build({
    root,
    configFile: `${root}vite.config.ts`,
    logLevel: 'error',
    publicDir: false,
    plugins: [ownAddress],
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      minify: false,
      license: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
};
