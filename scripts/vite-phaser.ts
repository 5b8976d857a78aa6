import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const packageFolder = dirname(createRequire(import.meta.url).resolve('phaser/package.json'));

/** Phaser's sources ask for these in `typeof X` tests; its own webpack build answers them the same way. */
const FLAGS: Readonly<Record<string, string>> = {
  'typeof FEATURE_SOUND': 'false',
  'typeof WEBGL_RENDERER': 'true',
  'typeof CANVAS_RENDERER': 'false',
  'typeof WEBGL_DEBUG': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
};

/**
 * Serves `import * as Phaser from 'phaser'` from the package's core sources instead of its full bundle,
 * which cannot be tree-shaken. The dev server pre-bundles with the same flags.
 */
export function phaserSlim(): Plugin {
  const define = { ...FLAGS, global: 'globalThis' };
  return {
    name: 'triage:phaser-slim',
    enforce: 'pre',
    config: () => ({
      define,
      resolve: { alias: [{ find: /^phaser$/, replacement: join(packageFolder, 'src/phaser-core.js') }] },
      optimizeDeps: { include: ['phaser'], rolldownOptions: { transform: { define } } },
    }),
  };
}
