import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './support/source.ts';

/** From another folder, as an installed command is called. */
const triage = (...words: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'scripts/triage.mjs'), ...words], {
    encoding: 'utf8',
    cwd: tmpdir(),
  });

test('the command works from any folder and passes the exit code on', { timeout: 60_000 }, () => {
  const help = triage('--help');
  expect(help.stderr).toBe('');
  expect(help.status).toBe(0);
  expect(help.stdout).toMatch(/^Usage: triage/);
  expect(triage('no-such-command').status).toBe(2);
});

test('with --json nothing but JSON lines stands on standard output', { timeout: 60_000 }, () => {
  const { status, stdout } = triage('check', join(ROOT, 'levels'), '--json');
  expect(status).toBeLessThanOrEqual(1);
  const lines = stdout.split('\n').filter((line) => line !== '');
  expect(() => lines.map((line) => JSON.parse(line) as unknown)).not.toThrow();
});
