import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { ROOT } from '../repo/support/source.ts';

const folder = mkdtempSync(join(tmpdir(), 'triage-authoring-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(inFolder(name), 'utf8');

type Ran = { readonly exit: number; readonly out: readonly string[]; readonly err: readonly string[] };

async function triage(...argv: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await run(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { exit, out, err };
}

describe('triage new', () => {
  it.each(['en', 'fr', 'both'])('--lang %s writes a level without a finding, which plays', async (lang) => {
    const file = inFolder(`new-${lang}.yaml`);
    expect((await triage('new', file, '--lang', lang)).exit).toBe(0);
    expect(await triage('check', file, '--json')).toEqual({ exit: 0, out: [], err: [] });
    const played = await triage('simulate', file, '--players', '20', '--json');
    expect(played.out).toHaveLength(20);
    const letters = await triage('inbox', file, '--lang', lang === 'both' ? 'fr' : lang, '--json');
    expect(letters.out.join()).toContain('my-fake-badge');
  });

  it('explains each section in the language of the level', async () => {
    await triage('new', inFolder('notes-fr.yaml'), '--lang', 'fr');
    await triage('new', inFolder('notes-en.yaml'), '--lang', 'en');
    const notes = (text: string): number => text.match(/# \S/g)?.length ?? 0;
    expect(read('notes-fr.yaml')).toContain('# la moitié au plus');
    expect(read('notes-en.yaml')).toContain('# half at most');
    expect(notes(read('notes-fr.yaml'))).toBe(notes(read('notes-en.yaml')));
    expect(notes(read('notes-en.yaml'))).toBeGreaterThan(20);
  });

  it('leaves a file alone that is there already, and says so', async () => {
    writeFileSync(inFolder('mine.yaml'), 'mine');
    const english = await triage('new', inFolder('mine.yaml'));
    const french = await triage('new', inFolder('mine.yaml'), '--lang', 'fr');
    expect([english.exit, french.exit, read('mine.yaml')]).toEqual([2, 2, 'mine']);
    expect(english.err.join()).toContain('is there already');
    expect(french.err.join()).toContain('existe déjà');
  });

  it.each([
    ['a name with spaces', 'my level.yaml'],
    ['another ending', 'level.txt'],
    ['a folder that is not there', 'nowhere/level.yaml'],
  ])('calls %s a wrong use', async (_what, name) => {
    expect((await triage('new', inFolder(name))).exit).toBe(2);
  });
});

describe('triage translate', () => {
  it('writes the texts of a level, takes them back translated, and leaves the rest as it was', async () => {
    const level = inFolder('night.yaml');
    const csv = inFolder('night.csv');
    await triage('new', level, '--lang', 'en');
    const wrote = await triage('translate', level, '--to', 'fr', '--out', csv);
    expect(wrote).toMatchObject({ exit: 0, err: [] });
    expect(wrote.out.join()).toMatch(/\d+ texts, \d+ to translate, 0 whose source has changed/);
    writeFileSync(csv, read('night.csv').replace(';My first level;;', ';My first level;Mon premier niveau;'));

    const tried = await triage('translate', level, '--from', csv);
    expect(tried.out.at(-1)).toMatch(/^Texts to take over: 1 /);
    expect(read('night.yaml')).toContain('languages: [en]');
    const taken = await triage('translate', level, '--from', csv, '--write');
    expect(taken.out.at(-1)).toBe('Texts taken over: 1');
    expect(read('night.yaml')).toContain('title: { en: "My first level", fr: "Mon premier niveau" }');
    expect(read('night.yaml')).toContain('languages: [en, fr]');
    expect(read('night.yaml').match(/#/g)?.length).toBeGreaterThan(20);
  });

  it('marks in the next table what changed since, and gives numbers with --json', async () => {
    const level = inFolder('golden.yaml');
    const csv = inFolder('golden.csv');
    copyFileSync(join(ROOT, 'tests/content/golden/nothing-wrong.yaml'), level);
    await triage('translate', level, '--to', 'fr', '--out', csv);
    writeFileSync(level, read('golden.yaml').replace('Granted.', 'Granted!'));
    const { out } = await triage('translate', level, '--to', 'fr', '--out', csv, '--json');
    expect(JSON.parse(out.join())).toMatchObject({ texts: 7, missing: 0, stale: 1 });
    expect(read('golden.csv')).toContain(';Granted!;Accordés.;stale;');
  });

  it('names rows that it cannot take, in French too', async () => {
    const csv = inFolder('gone.csv');
    writeFileSync(csv, read('golden.csv').replace('briefing;', 'breefing;'));
    const { exit, out } = await triage('translate', inFolder('golden.yaml'), '--from', csv, '--lang', 'fr');
    expect(exit).toBe(1);
    expect(out[0]).toMatch(/gone\.csv:3:1 erreur translate\/no-such-place$/);
    expect(out.at(-1)).toMatch(/^Textes à reprendre\u00a0: 0 /);
  });

  it.each([
    ['neither --out nor --from', ['--to', 'fr']],
    ['no language', ['--out', 'x.csv']],
    ['the language of the source', ['--to', 'en', '--out', 'x.csv']],
    ['a table that is not there', ['--from', 'nowhere.csv']],
  ])('calls %s a wrong use', async (_what, options) => {
    expect((await triage('translate', inFolder('golden.yaml'), ...options)).exit).toBe(2);
  });
});
