import { defineConfig } from 'vite';
import { assetLicences } from './scripts/vite-asset-licences.ts';
import { contentSecurityPolicy } from './scripts/vite-csp.ts';
import { levels } from './scripts/vite-levels.ts';
import { phaserSlim } from './scripts/vite-phaser.ts';

export default defineConfig({
  // Relative addresses: the built folder works from any path of any host.
  base: './',
  publicDir: 'assets/site',
  plugins: [levels(), phaserSlim(), contentSecurityPolicy(), assetLicences()],
  // The workshop reads levels in a worker, which is built apart.
  worker: { format: 'es', plugins: () => [levels()], rolldownOptions: { checks: { pluginTimings: false } } },
  // What the worker imports is prepared with the rest: found later, it would reload the page in development.
  optimizeDeps: { entries: ['index.html', 'src/workshop/level-worker.ts'] },
  build: {
    // The policy allows fonts, sounds and fetched files from this origin only, so none becomes a `data:` address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.md' },
    // The engine is one big chunk by nature and is loaded after the panes.
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // The levels are compiled here: how long that takes is no news.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: { groups: [{ name: 'engine', test: /[\\/]node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
  server: { open: false },
});
