import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from './support/source.ts';

const empty = mkdtempSync(join(tmpdir(), 'triage-'));
afterAll(() => rmSync(empty, { recursive: true }));

const find = (environment: Readonly<Record<string, string>>) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/find-browser.mjs'), '--no-download'],
    { encoding: 'utf8', env: { ...process.env, ...environment } },
  );
  return { status, path: stdout.trim(), lines: stderr.trim().split('\n') };
};

test('a browser that is named but not there is no silent skip: one line says what to set', () => {
  const { status, path, lines } = find({ TRIAGE_BROWSER: join(empty, 'none') });
  expect({ status, path, lines: lines.length }).toEqual({ status: 1, path: '', lines: 1 });
  expect(lines[0]).toContain('TRIAGE_BROWSER');
});

test('a browser that is named is taken before any other', () => {
  expect(find({ TRIAGE_BROWSER: process.execPath })).toMatchObject({ status: 0, path: process.execPath });
});

// Elsewhere browsers stand at fixed places, which a test cannot hide.
test.runIf(process.platform === 'linux')('without any browser one line says what to type', () => {
  const { status, path, lines } = find({ TRIAGE_BROWSER: '', PATH: empty, PLAYWRIGHT_BROWSERS_PATH: empty });
  expect({ status, path, lines: lines.length }).toEqual({ status: 1, path: '', lines: 1 });
  expect(lines[0]).toContain('npx playwright install chromium');
});
