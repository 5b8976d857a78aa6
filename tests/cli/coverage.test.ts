import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { readTeachings } from '../../src/cli/teachings/read-teachings.ts';
import { FEEDBACK_POINTS } from '../../src/content/feedback-points.ts';
import { POINTS } from '../../src/core/level/words.ts';
import { LANGUAGES, textsOf } from '../i18n/support/locales.ts';
import { ROOT, textOf } from '../repo/support/source.ts';

const LEVELS = join(ROOT, 'levels');

async function triage(...argv: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await run(['coverage', ...argv], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { exit, out, err };
}

const scratch = mkdtempSync(join(tmpdir(), 'triage-coverage-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A copy of the shipped levels in which one file is changed. */
function changed(name: string, file: string, change: (text: string) => string): string {
  const folder = join(scratch, name);
  cpSync(LEVELS, folder, { recursive: true });
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return folder;
}

describe('what the game teaches', () => {
  const read = readTeachings(LEVELS);
  const rows = read.ok ? read.value : [];

  it.each(POINTS)('has a shift and a letter, call or parcel for %s', (point) => {
    const row = rows.find((one) => one.point === point);
    const met = [...(row?.letters ?? []), ...(row?.calls ?? []), ...(row?.parcels ?? [])];
    expect(row?.shifts, `a shift that teaches ${point}`).not.toEqual([]);
    expect(met, `a letter, call or parcel that teaches ${point}`).not.toEqual([]);
  });

  it('stands in the README as the command writes it', async () => {
    const { out } = await triage('--markdown');
    const section = textOf('README.md').split('## What it teaches')[1] ?? '';
    const table = section.split('\n').filter((line) => line.startsWith('|'));
    expect(table, 'run: npm run campaign -- readme').toEqual(out);
  });

  it.each(LANGUAGES)('names explanations that exist in %s', (language) => {
    const keys = [...textsOf(language).keys()];
    const missing = Object.keys(FEEDBACK_POINTS).filter(
      (name) => !keys.some((key) => key === name || key.startsWith(`${name}.`)),
    );
    expect(missing).toEqual([]);
  });
});

describe('triage coverage', () => {
  it('prints with --json the fields of the contract, a line for each point', async () => {
    const { exit, out, err } = await triage('--json');
    const lines = out.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    expect({ exit, err }).toEqual({ exit: 0, err: [] });
    expect(lines.map((line) => line['point'])).toEqual(POINTS);
    for (const line of lines) expect(Object.keys(line)).toEqual(['point', 'shifts', 'letters', 'calls']);
    expect(lines[0]).toMatchObject({
      shifts: expect.arrayContaining(['monday']),
      letters: expect.arrayContaining(['notice-genuine']),
    });
  });

  it('shows people a table, in French when asked to', async () => {
    const { out } = await triage('--lang', 'fr');
    expect(out[0]).toMatch(/^point +quoi +services +lettres/);
    expect(out[5]).toContain('les personnes touchées ont été prévenues directement');
    expect(out.join('\n')).toMatch(/ et \d+ de plus/);
  });

  it('exits 1 and says what nothing teaches', async () => {
    const { exit, err } = await triage(join(ROOT, 'tests/fixtures'));
    expect(exit).toBe(1);
    expect(err).toContain('triage: nothing teaches A13 (audit outgoing data flows regularly).');
  });

  it('exits 1 on a level that cannot be read, and says where', async () => {
    const folder = changed('broken', 'monday.yaml', (text) =>
      text.replace('teaches: [A1,', 'teaches: [A99,'),
    );
    const { exit, out, err } = await triage(folder);
    expect({ exit, out }).toEqual({ exit: 1, out: [] });
    expect(err.join('\n')).toMatch(/monday\.yaml:\d+:\d+ error schema\/unknown-value/);
  });

  it('exits 2 where there is no folder', async () => {
    const { exit, err } = await triage('nowhere');
    expect(exit).toBe(2);
    expect(err).toEqual(['triage: nowhere does not exist.']);
  });
});
