import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { readEventFile } from '../../src/content/contest/read-event.ts';
import { openSeeds, readStartCode, seedFor } from '../../src/content/contest/start-code.ts';
import { writeScore } from '../../src/content/contest/write-score.ts';
import type { ScoreFile } from '../../src/core/contest/score-file.ts';
import { toRecord } from '../../src/core/replay/record.ts';
import { RULES_VERSION } from '../../src/core/rules-version.ts';
import { simulateShift } from '../../src/core/simulate/player.ts';
import { fixtureLevel } from '../core/support/levels.ts';
import { ROOT } from '../repo/support/source.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'triage-contest-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const SMALL = join(ROOT, 'tests/fixtures/small.yaml');
const small = fixtureLevel('small');
const OWN_RULES = new RegExp(`(plays rules|avec les règles) ${RULES_VERSION}`);
const WITH_SMALL = ['--levels', SMALL] as const;

type Ran = { readonly exit: number; readonly out: readonly string[]; readonly err: readonly string[] };
type Json = Readonly<Record<string, unknown>>;

async function triage(...argv: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await run(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { exit, out, err };
}

const json = ({ out }: Ran): readonly Json[] => out.map((line) => JSON.parse(line) as Json);

/** A score of a simulated player, more skilled from name to name. */
function score(nickname: string, skill: number, more: Partial<ScoreFile> = {}): ScoreFile {
  const session = simulateShift(small, 7, { dPrime: skill, bias: 0 }, skill);
  return { format: 1, nickname, team: null, event: null, record: toRecord(session), ...more };
}

/** A new folder with these files in it. */
function folderWith(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(FOLDER, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

const fileOf = (one: ScoreFile): string => writeScore(one).file;
const ana = score('Ana', 6, { team: 'Brest' });
const bo = score('Bo', -2);
const oldRules = { ...score('Old', 2).record, rules: 3 };
const otherLevel = { ...score('Else', 2).record, level: 'nowhere' };
const cut = { ...bo.record, decisions: bo.record.decisions.slice(0, -3) };
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'ana.triage': fileOf(ana),
  'bo.triage': fileOf(bo),
  'better.triage': fileOf(bo).replace('"Bo"', '"Bob"'),
  'copy.triage': fileOf({ ...ana, nickname: 'Zed' }),
  'cut.triage': fileOf(score('Cut', 1, { record: cut })),
  'else.triage': fileOf(score('Else', 1, { record: otherLevel })),
  'garbage.triage': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x00]),
  'huge.triage': new Uint8Array(1_000_001),
  'old.triage': fileOf(score('Old', 1, { record: oldRules })),
};
const folder = folderWith('mixed', { ...FILES, 'notes.docx': '' });

describe('triage verify', () => {
  it('prints the fields of the contract, and fails where a file is refused', async () => {
    const good = await triage('verify', join(folder, 'ana.triage'), ...WITH_SMALL, '--json');
    const [line] = json(good);
    expect({ exit: good.exit, err: good.err }).toEqual({ exit: 0, err: [] });
    expect(Object.keys(line ?? {})).toEqual([
      ...['file', 'ok', 'reason', 'level', 'rules', 'score', 'perfect', 'dPrime', 'c'],
    ]);
    expect(line).toMatchObject({
      ok: true,
      reason: null,
      level: 'small',
      rules: RULES_VERSION,
      perfect: 840,
    });
    const bad = await triage('verify', join(folder, 'old.triage'), ...WITH_SMALL, '--json');
    expect(bad.exit).toBe(1);
    expect(json(bad)[0]).toMatchObject({ ok: false, level: 'small', rules: 3, score: null });
  });

  it('finds the levels of the game by itself, and records of certificates too', async () => {
    const at = join(FOLDER, 'simulated');
    await triage('simulate', join(ROOT, 'levels/first-letter.yaml'), '--players', '1', '--save', at);
    const { exit, out } = await triage('verify', join(at, 'player-1.triage'));
    expect({ exit, lines: out.length }).toEqual({ exit: 0, lines: 1 });
  });

  it('says the reason in both languages', async () => {
    const paths = Object.keys(FILES).map((file) => join(folder, file));
    const said = async (lang: string) => {
      const { out } = await triage('verify', ...paths, '--lang', lang, ...WITH_SMALL);
      return out.map((line) =>
        line
          .replace(`${folder}/`, '')
          .replace(OWN_RULES, '$1 N')
          .replace(/[0-9a-f]{12}/, '…'),
      );
    };
    expect(await said('en')).toMatchInlineSnapshot(`
      [
        "ana.triage: 840 points of 840",
        "bo.triage: 160 points of 840",
        "better.triage: refused, changed after it was exported: its seal belongs to other contents",
        "copy.triage: 840 points of 840",
        "cut.triage: refused, the shift is not finished",
        "else.triage: refused, other level: nowhere with digest …; give its file with --levels",
        "garbage.triage: refused, not readable as UTF-8 or UTF-16 text; save the file from the game again and send it unopened",
        "huge.triage: refused, 1000001 bytes; a score file has at most 1,000,000",
        "old.triage: refused, rules 3; this Triage plays rules N; verify with the release that plays rules 3",
      ]
    `);
    expect(await said('fr')).toMatchInlineSnapshot(`
      [
        "ana.triage : 840 points sur 840",
        "bo.triage : 160 points sur 840",
        "better.triage : refusé, modifié après l’export : son sceau appartient à un autre contenu",
        "copy.triage : 840 points sur 840",
        "cut.triage : refusé, le service n’est pas terminé",
        "else.triage : refusé, autre niveau : nowhere, empreinte … ; donnez son fichier avec --levels",
        "garbage.triage : refusé, illisible en UTF-8 comme en UTF-16 ; réenregistrez-le depuis le jeu et envoyez-le sans l’ouvrir",
        "huge.triage : refusé, 1000001 octets ; un fichier de score en a au plus 1 000 000",
        "old.triage : refusé, règles 3 ; ce Triage joue avec les règles N ; à vérifier avec la version qui joue les règles 3",
      ]
    `);
  });

  it('asks for a path that exists', async () => {
    expect(await triage('verify', 'nowhere.triage', '--lang', 'fr')).toEqual({
      exit: 2,
      out: [],
      err: ['triage\u00a0: nowhere.triage n’existe pas. Vérifiez le chemin.'],
    });
  });
});

describe('triage board', () => {
  it('prints the fields of the contract, ranked files first', async () => {
    const ran = await triage('board', folder, ...WITH_SMALL, '--json');
    const lines = json(ran);
    expect(ran.exit).toBe(1);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual([
        ...['rank', 'file', 'name', 'team', 'score', 'right', 'falseAlarms', 'seconds', 'reason'],
      ]);
    }
    expect(lines.map(({ rank, file }) => [rank, file])).toEqual([
      [1, 'ana.triage'],
      [2, 'bo.triage'],
      ...['better', 'copy', 'cut', 'else', 'garbage', 'huge', 'old'].map((name) => [null, `${name}.triage`]),
    ]);
    expect(lines.map(({ reason }) => reason).slice(0, 4)).toEqual([
      ...[null, null, 'changed after it was exported: its seal belongs to other contents'],
      'same decisions and timings as ana.triage',
    ]);
  });

  it('tells odd things to the organiser alone', async () => {
    const { out, err } = await triage('board', folder, ...WITH_SMALL, '--json');
    expect(err).toEqual([
      '1 file is neither .triage nor .txt and was left out.',
      'For the organiser alone:',
      '  copy.triage and ana.triage: the same decisions and timings. Ask who played.',
    ]);
    expect(out.join()).not.toContain('Ask who played');
  });

  it('writes a spreadsheet and a page in the language asked for', async () => {
    const csv = join(FOLDER, 'board.csv');
    const page = join(FOLDER, 'board.html');
    await triage('board', folder, ...WITH_SMALL, '--csv', csv, '--html', page, '--lang', 'fr');
    expect(readFileSync(csv, 'utf8').split('\r\n')[0]).toBe(
      '\ufeffRang;Pseudonyme;Équipe;Points;Points possibles;Bien jugés;Fausses alertes;Secondes;Rang de l’équipe;Moyenne de l’équipe;Fichier;Pourquoi',
    );
    expect(readFileSync(page, 'utf8')).toContain('<bdi>Ana</bdi>');
    expect(readFileSync(page, 'utf8')).not.toContain('Ask who played');
  });

  it('reads scores that were pasted into a text', async () => {
    const texts = folderWith('pasted', {
      'chat.txt': `Ana: ${writeScore(ana).chat}\nBo: ${writeScore(bo).chat}\n`,
    });
    const ran = await triage('board', texts, ...WITH_SMALL, '--json');
    expect(ran.exit).toBe(0);
    expect(json(ran).map(({ file, name }) => [file, name])).toEqual([
      ['chat.txt#1', 'Ana'],
      ['chat.txt#2', 'Bo'],
    ]);
  });

  it('shows what arrives while it watches', { timeout: 20_000 }, async () => {
    const watched = folderWith('watched', { 'bo.triage': fileOf(bo) });
    const stop = new AbortController();
    const out: string[] = [];
    const seen = (line: string): void => {
      out.push(line);
      if (out.length === 1) copyFileSync(join(folder, 'ana.triage'), join(watched, 'ana.triage'));
      if (out.length === 3) stop.abort();
    };
    const exit = await run(
      ['board', watched, ...WITH_SMALL, '--watch', '--json'],
      { out: seen, err: () => undefined },
      stop.signal,
    );
    expect(exit).toBe(0);
    expect(out.map((line) => (JSON.parse(line) as Json)['name'])).toEqual(['Bo', 'Ana', 'Bo']);
  });

  it('asks for a folder', async () => {
    expect((await triage('board', SMALL)).err).toEqual([
      `triage: ${SMALL} is not a folder. Give the folder of the score files.`,
    ]);
  });
});

describe('an event by command', () => {
  const file = join(FOLDER, 'event.triage');
  const plan = [
    '--name',
    'Friday',
    '--level',
    SMALL,
    '--from',
    '2026-11-27T13:00Z',
    '--to',
    '2026-11-27T17:00Z',
  ];

  it('is made, played and settled', { timeout: 60_000 }, async () => {
    const made = await triage('event', 'new', ...plan, '--team-best', '1', '--out', file, '--json');
    expect({ exit: made.exit, err: made.err }).toEqual({ exit: 0, err: [] });
    const code = String(json(made)[0]?.['code']);
    expect(code).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(readFileSync(file, 'utf8')).not.toContain(code.replaceAll('-', ''));

    const event = readEventFile(readFileSync(file));
    const typed = readStartCode(code);
    if (!event.ok || !typed.ok) throw new Error('the event cannot be read');
    const seed = seedFor(event.value, await openSeeds(event.value, typed.value), 'Ana');
    const handIn = (name: string, skill: number, number: number, hour: number): string =>
      fileOf({
        ...score(name, skill, { team: name }),
        record: toRecord(simulateShift(small, number, { dPrime: skill, bias: 0 }, skill)),
        event: { id: event.value.id, attempt: 1, finished: `2026-11-27T${hour}:00:00Z` },
      });
    const scores = folderWith('event', {
      'ana.triage': handIn('Ana', 6, seed, 14),
      'bo.triage': handIn('Bo', -2, seed, 15),
      'late.triage': handIn('Late', 4, seed, 18),
      'other.triage': handIn('Other', 2, seed === 9 ? 8 : 9, 14),
      'event.triage': readFileSync(file),
    });
    const settled = await triage('board', scores, '--event', file, '--code', code, ...WITH_SMALL, '--json');
    expect(json(settled).map(({ rank, name, reason }) => [rank, name, reason])).toEqual([
      [1, 'Ana', null],
      [2, 'Bo', null],
      [null, 'Late', 'outside the window: finished 2026-11-27T18:00:00Z'],
      [null, 'Other', 'other letters: its seed is not the one of this event'],
    ]);
    expect(settled.err).toEqual([]);

    const opened = join(FOLDER, 'opened.triage');
    expect((await triage('event', 'open', file, code.toLowerCase(), '--out', opened)).exit).toBe(0);
    const again = await triage('board', scores, '--event', opened, ...WITH_SMALL, '--json');
    expect(again.out).toEqual(settled.out);
    const unsealed = await triage('board', scores, '--event', file, ...WITH_SMALL, '--json');
    expect(unsealed.err[0]).toMatch(/^The start code is not known/);
  });

  it('is refused with the place and the remedy, in both languages', async () => {
    const wrong: readonly (readonly string[])[] = [
      ['event', 'new', ...plan.with(5, 'noon'), '--out', join(FOLDER, 'a')],
      ['event', 'new', ...plan.with(7, '2026-11-27T12:00Z'), '--out', join(FOLDER, 'a')],
      ['event', 'new', ...plan.with(1, ' '), '--out', join(FOLDER, 'a')],
      ['event', 'new', ...plan, '--out', SMALL],
      ['event', 'open', file, '0000-0000-0000'],
      ['event', 'open', file, '0000-0000-000U'],
      ['event', 'open', join(folder, 'ana.triage'), '0000-0000-0000'],
      ['board', folder, '--event', join(FOLDER, 'nowhere.triage')],
      ['board', folder, '--event', file, '--code', '0000'],
    ];
    for (const lang of ['en', 'fr'] as const) {
      const said: string[] = [];
      for (const argv of wrong) {
        const { exit, out, err } = await triage(...argv, '--lang', lang);
        expect({ good: exit === 0, out }, argv.join(' ')).toEqual({ good: false, out: [] });
        said.push(...err.map((line) => line.replaceAll(`${FOLDER}/`, '').replaceAll(ROOT, '')));
      }
      if (lang === 'en')
        expect(said).toMatchInlineSnapshot(`
        [
          "triage: --from: “noon” is no moment. Write it like 2026-11-27T14:00 (this computer’s time) or 2026-11-27T13:00Z.",
          "triage: The event must end after it begins. Check both times.",
          "triage: A name has 1 to 40 characters.",
          "triage: tests/fixtures/small.yaml is there already. Choose another name with --out.",
          "triage: This start code is not the one of this event. Compare it with the one you were given.",
          "triage: “U” stands in no code. Codes have digits and letters without I, L, O and U.",
          "triage: mixed/ana.triage: a file of Triage, but of another kind (score)",
          "triage: nowhere.triage is not there. Check the path.",
          "triage: 4 characters where 12 are wanted. Compare it with the code you were given.",
        ]
      `);
      else
        expect(said).toMatchInlineSnapshot(`
        [
          "triage : --from : « noon » n’est pas un moment. Écrivez-le comme 2026-11-27T14:00 (heure de cet ordinateur) ou 2026-11-27T13:00Z.",
          "triage : Le concours doit finir après son début. Vérifiez les deux heures.",
          "triage : Un nom a de 1 à 40 caractères.",
          "triage : tests/fixtures/small.yaml existe déjà. Choisissez un autre nom avec --out.",
          "triage : Ce code de départ n’est pas celui de ce concours. Comparez avec celui que vous avez reçu.",
          "triage : « U » n’est dans aucun code. Les codes ont des chiffres, et des lettres sauf I, L, O et U.",
          "triage : mixed/ana.triage : un fichier de Triage, mais d’une autre sorte (score)",
          "triage : nowhere.triage n’existe pas. Vérifiez le chemin.",
          "triage : 4 caractères au lieu de 12. Comparez avec le code reçu.",
        ]
      `);
    }
  });
});

describe('triage code', () => {
  it('writes the code of a shift, and reads it back', async () => {
    const written = await triage('code', SMALL, '--seed', '4000000000', '--json');
    const code = String(json(written)[0]?.['code']);
    const read = await triage('code', code.toLowerCase(), ...WITH_SMALL, '--json');
    expect(read.out).toEqual(written.out);
    expect(json(read)[0]).toMatchObject({ level: 'small', seed: 4_000_000_000, digest: small.digest });
  });

  it('names the digest that it wants where the level is not here', { timeout: 60_000 }, async () => {
    const [line] = json(await triage('code', SMALL, '--json'));
    const { exit, err } = await triage('code', String(line?.['code']));
    expect(exit).toBe(1);
    expect(err[0]).toContain(`whose digest begins with ${small.digest.slice(0, 4)}`);
  });

  it('says what is wrong with a code', async () => {
    expect(await triage('code', 'T1-0000-0000-0001')).toEqual({
      exit: 2,
      out: [],
      err: ['triage: A character is wrong, or two are swapped. Compare it with the code you were given.'],
    });
  });
});
