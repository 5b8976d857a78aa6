import { existsSync } from 'node:fs';
import { sayCodeFault } from '../../core/board/say.ts';
import { levelOfCode, readShiftCode, shiftCode } from '../../core/code/shift-code.ts';
import { loadLevel } from '../load-level.ts';
import { EXIT, type Exit, jsonLine, type Output, table } from '../output.ts';
import { openShelf } from './level-shelf.ts';
import { type Words, wordsOf } from './texts.ts';
import { complain, usage } from './usage.ts';

export type CodeOptions = {
  readonly seed: number;
  readonly levels: readonly string[];
  readonly lang: string;
  readonly json: boolean;
};

type Row = { readonly code: string; readonly level: string; readonly digest: string; readonly seed: number };

/** `triage code LEVEL --seed S` writes the code of a shift; `triage code T1-…` says which shift a code means. */
export async function code(what: string, options: CodeOptions, output: Output): Promise<Exit> {
  const words = await wordsOf(options.lang);
  if (!existsSync(what)) return decode(what, options, output, words);
  const level = loadLevel(what, output, options.lang);
  if (!level.ok) return level.error;
  const { id, digest } = level.value;
  return print(
    { code: shiftCode(level.value, options.seed), level: id, digest, seed: options.seed },
    options,
    output,
  );
}

function decode(text: string, options: CodeOptions, output: Output, words: Words): Exit {
  const read = readShiftCode(text);
  if (!read.ok) return usage(output, words, sayCodeFault(words.say, read.error));
  const shelf = openShelf(options.levels, output, options.lang);
  if (!shelf.ok) return shelf.error;
  const { seed, digestStart } = read.value;
  const near = levelOfCode(read.value, shelf.value.here());
  const level = near.ok ? near : levelOfCode(read.value, shelf.value.all());
  if (level.ok) {
    const { id, digest } = level.value;
    return print({ code: shiftCode(level.value, seed), level: id, digest, seed }, options, output);
  }
  const names = level.error.map(({ id }) => id).join(', ');
  const key = names === '' ? 'missingLevel' : 'changedLevel';
  complain(output, words, words.say(`board.faults.${key}`, { digest: digestStart, levels: names }));
  return EXIT.findings;
}

function print(row: Row, { json }: CodeOptions, output: Output): Exit {
  if (json) jsonLine(output, row);
  else table(output, [Object.keys(row), Object.values(row).map(String)]);
  return EXIT.good;
}
