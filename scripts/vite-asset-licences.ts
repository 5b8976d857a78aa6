import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Packages that ship in the game as files, not as code: Vite's own list of licences does not know them. */
const ASSET_PACKAGES = [
  '@fontsource-variable/atkinson-hyperlegible-mono',
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource-variable/bricolage-grotesque',
  '@phosphor-icons/core',
] as const;

const licenceOf = (name: string): string => {
  const path = new URL(`../node_modules/${name}/LICENSE`, import.meta.url);
  return `## ${name}\n\n${readFileSync(path, 'utf8').trim()}\n`;
};

/** Puts the licences of fonts and icons beside the built game, as they ask for. */
export const assetLicences = (): Plugin => ({
  name: 'triage:asset-licences',
  apply: 'build',
  applyToEnvironment: ({ config }) => config.consumer === 'client',
  generateBundle() {
    const source = `# Fonts and icons\n\n${ASSET_PACKAGES.map(licenceOf).join('\n')}`;
    this.emitFile({ type: 'asset', fileName: 'licences-assets.md', source });
  },
});
