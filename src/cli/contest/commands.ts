import type { Command, Option } from 'commander';
import type { Exit, Output } from '../output.ts';
import { type BoardOptions, board } from './board.ts';
import { type CodeOptions, code } from './code.ts';
import { type NewEventOptions, newEvent, type OpenEventOptions, openEvent } from './event.ts';
import { type VerifyOptions, verify } from './verify.ts';

export type Registrar = {
  readonly command: (name: string, description: string, under?: Command) => Command;
  readonly group: (name: string, description: string) => Command;
  readonly lang: Option;
  readonly whole: (min: number, max: number) => (text: string) => number;
  readonly done: (exit: Exit) => void;
  readonly output: Output;
  readonly stop: AbortSignal | undefined;
};

const gathered = (path: string, before: readonly string[]): readonly string[] => [...before, path];

/** The commands of competitions: codes, events, score files, the board. */
export function addContestCommands({ command, group, lang, whole, done, output, stop }: Registrar): void {
  const most = whole(1, 100);
  const withLevels = (to: Command): Command =>
    to.option('--levels <path>', 'a file or folder of levels; may be repeated', gathered, []).addOption(lang);

  withLevels(command('verify', 'plays score files again'))
    .argument('<file...>', '.triage files, or texts with pasted scores')
    .action(async (files: string[], options: VerifyOptions) => done(await verify(files, options, output)));
  withLevels(command('board', 'ranks a folder of score files, each played again'))
    .argument('<folder>', 'a folder of .triage and .txt files')
    .option('--event <file>', 'the event that they belong to')
    .option('--code <code>', 'its start code: checks that all had its letters')
    .option('--csv <file>', 'writes the board for a spreadsheet')
    .option('--html <file>', 'writes the board as a page')
    .option('--best <n>', 'players of a team that count', most)
    .option('--watch', 'goes on and shows what arrives, until Ctrl+C', false)
    .action(async (folder: string, options: BoardOptions) =>
      done(await board(folder, options, output, stop)),
    );
  withLevels(command('code', 'writes the code of a shift, or reads one'))
    .argument('<what>', 'a level file, or a code')
    .option('--seed <seed>', 'number of the shift', whole(0, 0xffffffff), 1)
    .action(async (what: string, options: CodeOptions) => done(await code(what, options, output)));

  const event = group('event', 'makes and opens events');
  command('new', 'writes an event file and tells its start code', event)
    .requiredOption('--name <name>', 'what it is called')
    .requiredOption('--level <file>', 'the level that is played')
    .requiredOption('--from <time>', 'first moment at which a shift may end, such as 2026-11-27T14:00')
    .requiredOption('--to <time>', 'last moment')
    .option('--attempts <n>', 'shifts a player', most, 1)
    .option('--team-best <n>', 'teams by the mean of their best n; without it everybody plays alone', most)
    .option('--speed', 'among equals the quicker wins; leaves out players who use the slow clock', false)
    .option('--supervised', 'somebody watches the players', false)
    .option('--own-letters', 'other letters for each player', false)
    .option('--out <file>', 'where to write it', 'event.triage')
    .addOption(lang)
    .action(async (options: NewEventOptions) => done(await newEvent(options, output)));
  command('open', 'puts the start code into an event file, after the start', event)
    .argument('<file>', 'an event file')
    .argument('<code>', 'its start code')
    .option('--out <file>', 'where to write it', 'event-open.triage')
    .addOption(lang)
    .action(async (file: string, typed: string, options: OpenEventOptions) =>
      done(await openEvent(file, typed, options, output)),
    );
}
