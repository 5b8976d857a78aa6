import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { zipOf } from '../content/support/zips.ts';
import { ROOT } from '../repo/support/source.ts';

async function checked(zip: Uint8Array): Promise<{ readonly exit: number; readonly out: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'triage-pack-'));
  const path = join(folder, 'week.zip');
  const out: string[] = [];
  writeFileSync(path, zip);
  const exit = await run(['check', path], { out: (line) => out.push(line), err: (line) => out.push(line) });
  rmSync(folder, { recursive: true });
  return { exit, out };
}

const MONDAY = readFileSync(join(ROOT, 'levels/monday.yaml'), 'utf8');

it('triage check reads a pack whole, and shows the line of a fault in it', async () => {
  const good = await checked(zipOf({ 'week/monday.yaml': MONDAY }));
  expect(good).toEqual({ exit: 0, out: ['Levels read: 1 · errors: 0 · warnings: 0'] });
  const { exit, out } = await checked(zipOf({ 'monday.yaml': MONDAY.replace('tools:', 'toolz:') }));
  expect(exit).toBe(1);
  expect(out[0]).toMatch(/^monday\.yaml:\d+:1 error schema\//);
  expect(out).toContainEqual(expect.stringContaining('| toolz:'));
});

it('triage check refuses a pack that leads out of itself', async () => {
  const { exit, out } = await checked(zipOf({ '../monday.yaml': MONDAY }));
  expect(exit).toBe(1);
  expect(out[0]).toBe('../monday.yaml:1:1 error pack/unsafe-name');
});
