import { expect, test } from 'vitest';
import { crossings } from './support/layers.ts';
import { filesUnder, importsOf, textOf } from './support/source.ts';

const check = (file: string, text: string): readonly string[] => crossings(file, importsOf(file, text));

test('every file of src imports only what the architecture allows its layer', () => {
  const files = filesUnder('src', /\.tsx?$/);
  expect(files.flatMap((file) => check(file, textOf(file)))).toEqual([]);
});

test.each([
  ['core may not know the app', 'src/core/a.ts', "import { b } from '../app/b.ts';"],
  ['core may not know Phaser', 'src/core/a.ts', "import * as Phaser from 'phaser';"],
  ['panes may not know the stage', 'src/panes/a.tsx', "import { b } from '../stage/b.ts';"],
  ['panes may not know the stage lazily', 'src/panes/a.tsx', "const b = () => import('../stage/b.ts');"],
  ['panes may not know the stage by type', 'src/panes/a.tsx', "type B = import('../stage/b.ts').B;"],
  ['panes may not pass the stage on', 'src/panes/a.ts', "export { b } from '../stage/b.ts';"],
  ['a worker is an import', 'src/app/a.ts', "new Worker(new URL('../cli/b.ts', import.meta.url));"],
  ['the stage gets types alone from core', 'src/stage/a.ts', "import { b } from '../core/b.ts';"],
  ['the app gets the small zod', 'src/app/a.ts', "import * as z from 'zod';"],
  ['no file stands outside the layers', 'src/helpers.ts', 'export const a = 1;'],
  ['no layer is made up', 'src/utils/a.ts', 'export const a = 1;'],
])('%s', (_sentence, file, text) => {
  expect(check(file, text)).toHaveLength(1);
});

test.each([
  ['src/stage/a.ts', "import type { B } from '../core/b.ts';\nimport * as Phaser from 'phaser';"],
  ['src/content/a.ts', "import * as z from 'zod';\nimport { b } from '../core/b.ts';"],
  ['src/panes/a.tsx', "import { useState } from 'preact/hooks';\nimport './a.css';"],
  ['src/cli/a.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/main.tsx', "import { a } from './stage/a.ts';\nimport { b } from './core/b.ts';"],
])('%s may import what its layer needs', (file, text) => {
  expect(check(file, text)).toEqual([]);
});
