import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { DIAGNOSTIC_CODES } from '../../src/content/messages/codes.ts';
import { STRENGTHS } from '../../src/core/level/words.ts';
import { STRATEGIES } from '../../src/core/simulate/strategies.ts';
import { ROOT } from '../repo/support/source.ts';

const at = (path: string): string => join(ROOT, path);
const SMALL = at('tests/fixtures/small.yaml');
const MONDAY = at('levels/monday.yaml');
const golden = (name: string): string => at(`tests/content/golden/${name}.yaml`);

type Ran = { readonly exit: number; readonly out: readonly string[]; readonly err: readonly string[] };

async function triage(...argv: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await run(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { exit, out, err };
}

type Json = Readonly<Record<string, unknown>>;

/** Lines of a run with --json; a line that is no JSON object fails here. */
async function lines(...argv: readonly string[]): Promise<readonly Json[]> {
  const { out } = await triage(...argv, '--json');
  return out.map((line) => JSON.parse(line) as Json);
}

const keysOf = (line: Json | undefined): readonly string[] => Object.keys(line ?? {});

describe('triage check', () => {
  it('passes the shipped levels', async () => {
    const { exit, out, err } = await triage('check', at('levels'));
    expect({ exit, err }).toEqual({ exit: 0, err: [] });
    expect(out.at(-1)).toMatch(/^Levels read: \d+ · errors: 0 · warnings: \d+$/);
  });

  it('prints with --json the fields of the contract, and nothing else', async () => {
    const { exit, out, err } = await triage(
      'check',
      golden('everything-at-once'),
      golden('letter-too-long'),
      '--json',
    );
    const found = out.map((line) => JSON.parse(line) as Json);
    expect({ exit, err }).toEqual({ exit: 1, err: [] });
    for (const one of found) {
      expect(keysOf(one)).toEqual(['code', 'severity', 'file', 'line', 'column', 'message', 'suggestion']);
      expect(one).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
    }
    expect(new Set(found.map((one) => one['severity']))).toEqual(new Set(['error']));
  });

  it('prints nothing with --json where nothing is wrong', async () => {
    expect(await triage('check', SMALL, '--json')).toEqual({ exit: 0, out: [], err: [] });
  });

  it('shows people the place, the line and what to write', async () => {
    const { exit, out } = await triage('check', golden('tabs'));
    expect(exit).toBe(1);
    expect(out.slice(0, 5)).toEqual([
      expect.stringMatching(/tabs\.yaml:13:1 error yaml\/tab$/),
      '  A tab indents this line; YAML wants spaces.',
      '  13 | \tcount: 2',
      '     | ^',
      '  → Replace each tab by two spaces.',
    ]);
  });

  it('speaks French when asked to', async () => {
    const { out } = await triage('check', golden('tabs'), '--lang', 'fr');
    expect(out[0]).toMatch(/tabs\.yaml:13:1 erreur yaml\/tab$/);
    expect(out[1]).toBe('  Une tabulation sert ici de retrait\u00a0; YAML veut des espaces.');
    expect(out.at(-1)).toBe('Niveaux lus\u00a0: 1 · erreurs\u00a0: 1 · avertissements\u00a0: 0');
  });

  it('is content with warnings', async () => {
    const folder = await triage('check', at('tests/fixtures'));
    expect(folder.exit).toBe(0);
  });

  it('finds all levels of a folder, each fault once', async () => {
    const found = await lines('check', at('tests/content/golden'));
    const shown = found.map((one) => JSON.stringify(one));
    expect(new Set(shown).size).toBe(shown.length);
    expect(new Set(found.map((one) => one['file'])).size).toBeGreaterThan(50);
  });

  it.each([
    ['en', /^triage: nowhere\.yaml does not exist\.$/],
    ['fr', /^triage\u00a0: nowhere\.yaml n’existe pas\.$/],
  ])('says in %s that a path does not exist', async (lang, message) => {
    const { exit, out, err } = await triage('check', 'nowhere.yaml', '--lang', lang);
    expect({ exit, out }).toEqual({ exit: 2, out: [] });
    expect(err.join('\n')).toMatch(message);
  });
});

describe('findings for people', () => {
  it('are ten at most, errors first, with the number of the others and a reason for each kind', async () => {
    const names = ['every-key-at-once', 'everything-at-once', 'tabs', 'markup', 'live-address', 'unelided'];
    const { out } = await triage('check', ...names.map(golden));
    const heads = out.filter((line) => / (error|warning) \w+\/[\w-]+$/.test(line));
    expect(heads).toHaveLength(10);
    expect(heads.every((line) => line.includes(' error '))).toBe(true);
    expect(out.at(-2)).toMatch(/^… and \d+ more: /);
    expect(out.filter((line) => line.startsWith('  Why: ')).length).toBeGreaterThan(3);
    expect(new Set(out.filter((line) => line.startsWith('  Why: '))).size).toBe(
      out.filter((line) => line.startsWith('  Why: ')).length,
    );
  });
});

describe('triage explain', () => {
  it.each([
    ['en', 'A tab indents a line', 'Why it matters', 'Not so'],
    ['fr', 'Une tabulation sert de retrait', 'Pourquoi c’est important', 'Pas ainsi'],
  ])('in %s says what is wrong, why, and shows it wrong and right', async (lang, ...parts) => {
    const { exit, out } = await triage('explain', 'yaml/tab', '--lang', lang);
    expect(exit).toBe(0);
    for (const part of parts) expect(out.join('\n')).toContain(part);
    expect(out.join('\n')).toContain('    letters:\n    \tcount: 2');
  });

  it.each([
    ['en', 'Did you mean "schema/unknown-key"?'],
    ['fr', 'Vouliez-vous dire «\u00a0schema/unknown-key\u00a0»\u00a0?'],
  ])('in %s says which code was meant', async (lang, hint) => {
    const { exit, out, err } = await triage('explain', 'schema/unknow-key', '--lang', lang);
    expect({ exit, out }).toEqual({ exit: 2, out: [] });
    expect(err.join()).toContain(hint);
  });

  it('lists every code with its title', async () => {
    const { exit, out } = await triage('explain', '--list');
    expect(exit).toBe(0);
    expect(out).toHaveLength(DIAGNOSTIC_CODES.length);
    expect((await lines('explain', '--list')).map((one) => one['code'])).toEqual(DIAGNOSTIC_CODES);
  });

  it('wants a code', async () => {
    expect((await triage('explain')).exit).toBe(2);
  });
});

const INBOX_FIELDS = [
  'seed',
  'index',
  'template',
  'genuine',
  'lang',
  'from',
  'replyTo',
  'subject',
  'text',
  'links',
  'attachments',
  'clues',
  'techniques',
  'leaks',
  'phishScale',
];

describe('triage inbox', () => {
  it('prints the fields of the contract', async () => {
    for (const one of await lines('inbox', SMALL, '--seed', '3', '--count', '12')) {
      expect(keysOf(one)).toEqual(INBOX_FIELDS);
      expect(keysOf(one['from'] as Json)).toEqual(['name', 'address']);
      for (const link of one['links'] as readonly Json[]) expect(keysOf(link)).toEqual(['text', 'url']);
      for (const file of one['attachments'] as readonly Json[])
        expect(keysOf(file)).toEqual(['name', 'kind']);
      for (const clue of one['clues'] as readonly Json[]) {
        expect(keysOf(clue)).toEqual(['at', 'strength', 'tool', 'rules', 'key']);
        expect(STRENGTHS).toContain(clue['strength']);
      }
      if (one['genuine'] === true) expect(one['phishScale']).toBeNull();
      else expect(keysOf(one['phishScale'] as Json)).toEqual(['cues', 'premise', 'difficulty']);
    }
  });

  it('goes on with the next seeds until enough letters are written', async () => {
    const found = await lines('inbox', SMALL, '--seed', '5', '--count', '8');
    expect(found.map((one) => [one['seed'], one['index']])).toEqual([
      [5, 0],
      [5, 1],
      [5, 2],
      [5, 3],
      [5, 4],
      [5, 5],
      [6, 0],
      [6, 1],
    ]);
  });

  it('prints the same letters in French and English, each in its words', async () => {
    const count = ['--count', '16'];
    const english = await lines('inbox', MONDAY, ...count, '--lang', 'en');
    const french = await lines('inbox', MONDAY, ...count, '--lang', 'fr');
    const judged = (found: readonly Json[]): unknown =>
      found.map(({ seed, index, template, genuine, clues, techniques, leaks, phishScale }) => ({
        seed,
        index,
        template,
        genuine,
        clues,
        techniques,
        leaks,
        phishScale,
      }));
    expect(judged(french)).toEqual(judged(english));
    expect(french.map((one) => one['text'])).not.toEqual(english.map((one) => one['text']));
  });

  it('defangs every name, in whatever place it stands', async () => {
    const found = await triage('inbox', MONDAY, '--count', '200', '--json');
    const people = await triage('inbox', MONDAY, '--count', '50');
    for (const line of [...found.out, ...people.out]) {
      expect(line).not.toMatch(/https?:/i);
      expect(line.replace(/"attachments":\[.*?\]|"clues":\[.*?\]\}?\]/g, '')).not.toMatch(
        /[\p{L}\p{N}]\.(?:com|net|example|support|services|info|online|site|click|cloud)\b/u,
      );
    }
  });

  it('shows live names only on a level of reserved ones', async () => {
    const raw = await triage('inbox', SMALL, '--raw', '--json', '--count', '12');
    expect(raw.exit).toBe(0);
    expect(raw.out.join('\n')).toMatch(/@\S+\.example/);
    expect(raw.out.join('\n')).not.toMatch(/@\S+\.com/);
  });

  it.each([
    ['en', /--raw shows names that may belong to somebody/],
    ['fr', /--raw montre des noms qui sont peut-être à quelqu’un/],
  ])('refuses --raw on any other level, in %s', async (lang, message) => {
    const { exit, out, err } = await triage('inbox', MONDAY, '--raw', '--lang', lang);
    expect({ exit, out }).toEqual({ exit: 2, out: [] });
    expect(err.join('\n')).toMatch(message);
  });

  it('refuses a language that the level does not speak', async () => {
    const { exit, out, err } = await triage('inbox', SMALL, '--lang', 'de');
    expect({ exit, out }).toEqual({ exit: 2, out: [] });
    expect(err).toEqual(['triage: this level does not speak "de" but en, fr.']);
  });

  it('speaks a third language where the level does', async () => {
    const found = await lines(
      'inbox',
      at('tests/fixtures/third-language.yaml'),
      '--lang',
      'de',
      '--count',
      '2',
    );
    expect(new Set(found.map((one) => one['subject']))).toEqual(new Set(['Urlaub', 'Störung']));
  });

  it('shows a broken level’s faults beside the output, not in it', async () => {
    const { exit, out, err } = await triage('inbox', golden('wrong-type'), '--json');
    expect({ exit, out }).toEqual({ exit: 1, out: [] });
    expect(err[0]).toMatch(/wrong-type\.yaml:11:10 error schema\/wrong-type$/);
  });

  it.each([['nowhere.yaml'], [at('levels')]])('refuses %s, which is no level file', async (path) => {
    expect((await triage('inbox', path)).exit).toBe(2);
  });
});

describe('triage simulate', () => {
  it('prints the fields of the contract, a line a player, on consecutive seeds', async () => {
    const found = await lines('simulate', SMALL, '--players', '5', '--seed', '40');
    expect(found.map((one) => [one['player'], one['seed']])).toEqual([
      [0, 40],
      [1, 41],
      [2, 42],
      [3, 43],
      [4, 44],
    ]);
    for (const one of found) {
      expect(keysOf(one)).toEqual(['player', 'seed', 'score', 'perfect', 'dPrime', 'c', 'seconds']);
      expect(Object.values(one).every((value) => Number.isFinite(value))).toBe(true);
      expect(one['perfect']).toBe(840);
    }
  });

  it('gives the same twice', async () => {
    const play = () => triage('simulate', SMALL, '--players', '20', '--json');
    expect(await play()).toEqual(await play());
  });

  it('lets a biased player report more', async () => {
    const bias = async (c: string): Promise<number> => {
      const found = await lines('simulate', SMALL, '--players', '60', '--bias', c);
      return found.reduce((sum, one) => sum + Number(one['c']), 0) / found.length;
    };
    expect(await bias('-1')).toBeLessThan(await bias('1'));
  });

  it('draws a table for people', async () => {
    const { out } = await triage('simulate', SMALL, '--players', '2');
    expect(out[0]).toMatch(/^player +seed +score +perfect +dPrime +c +seconds$/);
    expect(out).toHaveLength(3);
  });
});

describe('triage strategies', () => {
  it('prints the fields of the contract, for each player of the table', async () => {
    const found = await lines('strategies', SMALL, '--shifts', '20');
    expect(found.map((one) => one['player'])).toEqual([
      ...STRATEGIES,
      'tools-only',
      'honest-1',
      'honest-1.5',
      'honest-2',
      'honest-2.5',
    ]);
    for (const one of found) {
      expect(keysOf(one)).toEqual(['player', 'share']);
      expect(one['share']).toBeGreaterThanOrEqual(0);
      expect(one['share']).toBeLessThanOrEqual(1);
    }
  });
});

describe('triage paths', () => {
  it('prints the fields of the contract', async () => {
    const [line] = await lines('paths', 'security-desk-code', '--lang', 'fr');
    expect(keysOf(line)).toEqual([
      'scenario',
      'lang',
      'paths',
      'endings',
      'scoreMin',
      'scoreMax',
      'secondsMax',
      'unreached',
    ]);
    expect(line).toMatchObject({
      scenario: 'security-desk-code',
      lang: 'fr',
      scoreMin: 0,
      scoreMax: 200,
      unreached: [],
    });
  });

  it('takes a file as well, and draws it', async () => {
    const { exit, out } = await triage(
      'paths',
      at('levels/library/calls/security-desk-code.yaml'),
      '--mermaid',
    );
    expect(exit).toBe(0);
    expect(out.join('\n')).toMatch(/^flowchart TD\n {2}n0\[/);
  });

  it('says in both languages that nobody of that name calls', async () => {
    const english = await triage('paths', 'nobody');
    const french = await triage('paths', 'nobody', '--lang', 'fr');
    expect([english.exit, french.exit]).toEqual([2, 2]);
    expect(english.err.join()).toContain('no call "nobody"');
    expect(french.err.join()).toContain('pas d’appel « nobody »');
  });
});

describe('triage', () => {
  it('helps, and is content with that', async () => {
    const { exit, out, err } = await triage('--help');
    expect({ exit, err }).toEqual({ exit: 0, err: [] });
    expect(out.join('\n')).toMatch(/check .*\n.*inbox .*\n.*simulate .*\n.*strategies .*\n.*shortcuts /s);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['no-such-command']],
    ['an unknown option', ['check', SMALL, '--fast']],
    ['a missing path', ['check']],
    ['a seed that is no number', ['inbox', SMALL, '--seed', 'x']],
    ['a seed that is empty', ['inbox', SMALL, '--seed', '']],
    ['a seed in powers of ten', ['inbox', SMALL, '--seed', '1e3']],
    ['a seed below 0', ['inbox', SMALL, '--seed', '-1']],
    ['a seed above 2³²−1', ['inbox', SMALL, '--seed', '4294967296']],
    ['half a letter', ['inbox', SMALL, '--count', '1.5']],
    ['no letters', ['inbox', SMALL, '--count', '0']],
    ['a discernment that is none', ['simulate', SMALL, '--dprime', '']],
    ['a discernment out of this world', ['simulate', SMALL, '--dprime', '9']],
  ])('calls %s a wrong use', async (_what, argv) => {
    const { exit, out } = await triage(...argv);
    expect({ exit, out }).toEqual({ exit: 2, out: [] });
  });
});
