import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Level } from '../core/level/level.ts';
import { check } from './commands/check.ts';
import { coverage } from './commands/coverage.ts';
import { explainCode } from './commands/explain.ts';
import { inbox } from './commands/inbox.ts';
import { writeNew } from './commands/new.ts';
import { paths } from './commands/paths.ts';
import { shortcuts } from './commands/shortcuts.ts';
import { type SimulateOptions, simulate } from './commands/simulate.ts';
import { strategies } from './commands/strategies.ts';
import { translate } from './commands/translate.ts';
import { addContestCommands } from './contest/commands.ts';
import { SHIPPED_LEVELS } from './files.ts';
import { loadLevel, useParsed } from './load-level.ts';
import { EXIT, type Exit, type Output } from './output.ts';
import { wholeLibrary } from './shortcuts/whole-library.ts';

const MAX_SEED = 2 ** 32 - 1;
const STANDARD: Output = { out: (line) => console.log(line), err: (line) => console.error(line) };

/** Runs the `triage` command; resolves to its exit code: 0 good, 1 findings, 2 usage. `stop` ends what watches. */
export async function run(
  argv: readonly string[],
  output: Output = STANDARD,
  stop?: AbortSignal,
): Promise<number> {
  let exit: Exit = EXIT.good;
  const done = (code: Exit): void => {
    exit = code;
  };
  const withLevel = (path: string, lang: string, use: (level: Level) => Exit): void => {
    const level = loadLevel(path, output, lang);
    done(level.ok ? use(level.value) : level.error);
  };
  const program = new Command('triage')
    .description(
      'Writes, checks and translates level files, shows their letters and plays them by simulation.',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  triage new my-level.yaml --lang both\n  triage check levels\n  triage explain yaml/tab --lang fr\n' +
        '  triage translate my-level.yaml --to fr --out my-level.csv\n  triage translate my-level.yaml --from my-level.csv --write\n' +
        '\nExit status: 0 good, 1 findings, 2 wrong use.',
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.out(text.trimEnd()),
      writeErr: (text) => output.err(text.trimEnd()),
    });
  const command = (name: string, description: string, under: Command = program) =>
    under
      .command(name)
      .description(description)
      .option('--json', 'one JSON object a line on standard output', false)
      .exitOverride();
  const lang = new Option('--lang <lang>', 'language of texts and messages').default('en');

  command('check', 'validates level files or folders')
    .argument('<path...>', 'files or folders')
    .addOption(lang)
    .action((paths: string[], options: { json: boolean; lang: string }) =>
      check(paths, options, output).then(done),
    );
  command('explain', 'says what a diagnostic means, why it matters, and what to write instead')
    .argument('[code]', 'a code that check gives, such as yaml/tab')
    .option('--list', 'every code with its title', false)
    .addOption(lang)
    .action((code: string | undefined, options: Parameters<typeof explainCode>[1]) =>
      explainCode(code, options, output).then(done),
    );
  command('coverage', 'lists the points of the article, A1–A15, with what teaches each')
    .argument('[folder]', 'a folder of levels; without it those of the game')
    .option('--markdown', 'the table of the README', false)
    .addOption(lang)
    .action((folder: string | undefined, options: Parameters<typeof coverage>[1]) =>
      done(coverage(folder, options, output)),
    );
  command('inbox', 'prints the letters that a level generates')
    .argument('<level>', 'a level file')
    .option('--seed <seed>', 'seed of the first shift', whole(0, MAX_SEED), 1)
    .option('--count <count>', 'letters to print', whole(1, 100_000), 8)
    .option('--raw', 'do not defang names (levels with reservedNames only)', false)
    .addOption(lang)
    .action((path: string, options: Parameters<typeof inbox>[1]) =>
      withLevel(path, options.lang, (level) => inbox(level, options, output)),
    );
  command('simulate', 'plays shifts by simulated players')
    .argument('<level>', 'a level file')
    .option('--players <n>', 'number of players', whole(1, 100_000), 100)
    .option('--dprime <d>', 'discernment', decimal(-5, 5), 1.5)
    .option('--bias <c>', 'bias: below 0 reports too much', decimal(-5, 5), 0)
    .option('--seed <seed>', 'seed of the first player’s shift', whole(0, MAX_SEED), 1)
    .option('--same-seed', 'the same letters for all players', false)
    .option('--save <folder>', 'writes a score file of each player')
    .addOption(lang)
    .action((path: string, options: Omit<SimulateOptions, 'dPrime'> & { dprime: number; lang: string }) =>
      withLevel(path, options.lang, (level) =>
        simulate(level, { ...options, dPrime: options.dprime }, output),
      ),
    );
  command('strategies', 'compares players who do not read with honest readers')
    .argument('<level>', 'a level file')
    .option('--seed <seed>', 'first seed', whole(0, MAX_SEED), 1)
    .option('--shifts <n>', 'shifts a player', whole(1, 100_000), 400)
    .addOption(lang)
    .action((path: string, options: Parameters<typeof strategies>[1]) =>
      withLevel(path, options.lang, (level) => strategies(level, options, output)),
    );
  command('paths', 'walks every path of a telephone call')
    .argument('<scenario>', 'a call file, or the id of one in the library')
    .option('--mermaid', 'draws the call as a Mermaid flowchart', false)
    .addOption(lang)
    .action((scenario: string, options: Parameters<typeof paths>[1]) =>
      done(paths(scenario, options, output)),
    );
  command('new', 'writes a commented level to change')
    .argument('[file]', 'a file that is not there yet', 'my-level.yaml')
    .addOption(new Option('--lang <lang>', 'en, fr or both: what the level speaks').default('both'))
    .action((file: string, options: Parameters<typeof writeNew>[1]) => done(writeNew(file, options, output)));
  command('translate', 'writes the texts of a file as a table, and takes a translated table back')
    .argument('<file>', 'a level, or a file of the library')
    .option('--to <lang>', 'language to translate into')
    .option('--source <lang>', 'language to translate from', 'en')
    .option('--out <csv>', 'the table to write; one that is there is renewed')
    .option('--from <csv>', 'a translated table to take back')
    .option('--write', 'with --from: put the texts into the file', false)
    .addOption(lang)
    .action((file: string, options: Parameters<typeof translate>[1]) =>
      done(translate(file, options, output)),
    );
  command('shortcuts', 'measures how far surface features alone tell fakes from genuine letters')
    .argument('[level]', 'a level file; without it the whole library')
    .option('--shifts <n>', 'shifts to draw letters from', whole(1, 100_000), 1500)
    .addOption(lang)
    .action((path: string | undefined, options: Parameters<typeof shortcuts>[1]) => {
      if (path !== undefined) {
        withLevel(path, options.lang, (level) => shortcuts(level, options, output));
        return;
      }
      const whole = useParsed(wholeLibrary(SHIPPED_LEVELS), () => null, output, options.lang);
      done(whole.ok ? shortcuts(whole.value, options, output) : whole.error);
    });

  const group = (name: string, about: string): Command =>
    program.command(name).description(about).exitOverride();
  addContestCommands({ command, group, lang, whole, done, output, stop });

  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.usage;
    throw error;
  }
}

function whole(min: number, max: number) {
  return (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < min || value > max) {
      throw new InvalidArgumentError(`a whole number from ${min} to ${max} is wanted.`);
    }
    return value;
  };
}

function decimal(min: number, max: number) {
  return (text: string): number => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value) || value < min || value > max) {
      throw new InvalidArgumentError(`a number from ${min} to ${max} is wanted.`);
    }
    return value;
  };
}
