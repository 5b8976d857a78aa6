import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, ROOT, textOf } from './support/source.ts';

const DOCUMENTS = [
  ...['README.md', 'README.fr.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...filesUnder('docs', /\.md$/),
].filter((path) => existsSync(join(ROOT, path)));

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> };

const shellBlocks = (text: string): readonly string[] =>
  [...text.matchAll(/```(?:bash|sh|console)\n(.*?)```/gs)].map(([, block]) => block ?? '');

/** Names of the npm scripts that the shell lines of a text call. */
const calledScripts = (text: string): readonly string[] =>
  shellBlocks(text)
    .flatMap((block) => [...block.matchAll(/\bnpm (?:run (?:-s |--silent )?([\w:-]+)|(start|test)\b)/g)])
    .map(([, run, short]) => run ?? short ?? '');

const localLinks = (text: string): readonly string[] =>
  [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, path]) => path ?? '');

test.each(DOCUMENTS)('every command in %s exists', (path) => {
  const missing = calledScripts(textOf(path)).filter((name) => scripts[name] === undefined);
  expect(missing).toEqual([]);
});

test.each(DOCUMENTS)('every file that %s links to exists', (path) => {
  const missing = localLinks(textOf(path)).filter((link) => !existsSync(join(ROOT, path, '..', link)));
  expect(missing).toEqual([]);
});

test('every script of package.json that starts a file finds it', () => {
  const started = Object.values(scripts).flatMap((line) => [...line.matchAll(/\bnode (\S+\.mjs)/g)]);
  const missing = started.map(([, file]) => file ?? '').filter((file) => !existsSync(join(ROOT, file)));
  expect(missing).toEqual([]);
});
