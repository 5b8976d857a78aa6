import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../support/paths.mjs';

const html = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Empty</title><link rel="icon" href="data:," /></head>
  <body><script type="module" src="./main.js"></script></body>
</html>
`;

const main = `import * as Phaser from 'phaser';
new Phaser.Game({
  width: 1280,
  height: 720,
  scene: {
    create() {
      this.game.events.once('postrender', () => document.documentElement.setAttribute('data-first-scene', ''));
    },
  },
});
`;

/** What a project starts from: the whole \`phaser\` package, its own settings, one scene with nothing in it. */
export const buildEmptyPhaser = async (outDir) => {
  const source = `${outDir}-source`;
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, 'index.html'), html);
  writeFileSync(join(source, 'main.js'), main);
  const phaser = createRequire(join(root, 'package.json')).resolve('phaser/package.json');
  await build({
    root: source,
    base: './',
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { phaser: join(phaser, '../dist/phaser.esm.js') } },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
};
