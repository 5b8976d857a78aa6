import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/paths.mjs';

const indented = (text) =>
  text
    .replace(/^format: 1\n/m, '')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line, at) => `${at === 0 ? '    - ' : '      '}${line}`)
    .join('\n');

/** A level of at least so many lines: Monday with letters of the library as its own, and every card on the desk. */
export const longLevel = (lines) => {
  const folder = join(root, 'levels/library/letters');
  const monday = readFileSync(join(root, 'levels/monday.yaml'), 'utf8')
    .replace(/^id: .*/m, 'id: long')
    .replace(/^rules: .*/m, 'rules: [domain, secrets, notice, site, day, knowledge, house, seal, directory]')
    .replace(/^newRule: .*\n/m, '')
    .replace(/^tools: .*/m, 'tools: [loupe, headers, site, directory]');
  const own = [];
  for (const name of readdirSync(folder).sort()) {
    if (own.join('\n').split('\n').length + monday.split('\n').length >= lines) break;
    const text = readFileSync(join(folder, name), 'utf8');
    if (/^brands: /m.test(text)) continue;
    own.push(indented(text.replace(/^id: (.*)$/m, 'id: own-$1')));
  }
  return monday.replace('  from: "*"\n', `  from: "*"\n  own:\n${own.join('\n')}\n`);
};
