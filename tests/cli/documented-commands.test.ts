import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { ROOT, textOf } from '../repo/support/source.ts';

const folder = mkdtempSync(join(tmpdir(), 'triage-documented-'));
cpSync(join(ROOT, 'levels'), join(folder, 'levels'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs as long as the reader's, with less to show for it. */
const SHORTER: Readonly<Record<string, readonly string[]>> = {
  strategies: ['--shifts', '4'],
  simulate: ['--players', '5'],
};

/** Each `npm run -s triage -- …` of a document, in its order; capitals stand for the reader's own. */
const commandsOf = (path: string): readonly string[] => [
  ...new Set(
    [...textOf(path).matchAll(/npm run -s triage -- ([^`\n]+)/g)]
      .map(([, command = '']) => command.trim())
      .filter((command) => !/\b[A-Z]{4,}\b/.test(command))
      // It takes its time, and tests/cli/shortcuts.test.ts runs it just so.
      .filter((command) => !command.startsWith('shortcuts')),
  ),
];

/** Files are named from the folder of the project, as the reader does. */
const inFolder = (word: string): string =>
  /\.(ya?ml|csv|triage|html)$|^(levels|rehearsal)$/.test(word) ? join(folder, word) : word;

describe.each(['README.md', 'docs/levels.md'])('%s', (path) => {
  const commands = commandsOf(path);

  it('shows commands', () => {
    expect(commands.length).toBeGreaterThan(3);
  });

  it.each(commands)('triage %s does what it is shown for', async (command) => {
    const out: string[] = [];
    const err: string[] = [];
    const words = [...command.split(/\s+/).map(inFolder), ...(SHORTER[command.split(' ')[0] ?? ''] ?? [])];
    const taken = path !== 'README.md' && words[0] === 'new';
    const exit = await run(words, { out: (line) => out.push(line), err: (line) => err.push(line) });
    if (taken) return expect({ exit, err: err.length }).toEqual({ exit: 2, err: 1 });
    expect({ exit, err }).toEqual({ exit: 0, err: [] });
    expect(out.length).toBeGreaterThan(0);
  });
});
