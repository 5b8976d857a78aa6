import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/sounds.mjs', import.meta.url));
const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

// Each run is a process of its own: slow when other suites keep the processor busy.
describe('scripts/sounds.mjs', { timeout: 60_000 }, () => {
  let dir = '';
  const wav = () => join(dir, 'sprite.wav');
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'triage-sounds-'));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('finds the committed sprite to be what it makes', () => {
    expect(run('--check')).toMatchObject({ status: 0, stderr: '' });
  });

  it('makes the same bytes twice', () => {
    run('--dir', dir);
    const once = readFileSync(wav());
    run('--dir', dir);
    expect(readFileSync(wav()).equals(once)).toBe(true);
  });

  it('forgives the last bit of a sample, which may differ between processors', () => {
    run('--dir', dir);
    const file = readFileSync(wav());
    file.writeInt16LE(file.readInt16LE(20_000) + 1, 20_000);
    writeFileSync(wav(), file);
    expect(run('--check', '--dir', dir).status).toBe(0);
  });

  it('says in one line what to type when a sound was changed by hand', () => {
    run('--dir', dir);
    const file = readFileSync(wav());
    file.writeInt16LE(file.readInt16LE(20_000) + 2, 20_000);
    writeFileSync(wav(), file);
    const { status, stderr } = run('--check', '--dir', dir);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^[^\n]+ Type: npm run sounds\n$/);
  });

  it('says the same when there is no sprite at all', () => {
    expect(run('--check', '--dir', join(dir, 'none')).status).toBe(1);
  });

  it('answers an unknown option with the way to help', () => {
    const { status, stderr } = run('--louder');
    expect(status).toBe(1);
    expect(stderr).toContain('--help');
  });
});
