import { statSync } from 'node:fs';
import type { Entry } from '../../core/board/entry.ts';
import { sayReason } from '../../core/board/say.ts';
import { discernment } from '../../core/score/discernment.ts';
import { EXIT, type Exit, jsonLine, type Output } from '../output.ts';
import { openShelf } from './level-shelf.ts';
import { readEntries } from './read-entries.ts';
import { type Words, wordsOf } from './texts.ts';
import { usage } from './usage.ts';

export type VerifyOptions = {
  readonly levels: readonly string[];
  readonly lang: string;
  readonly json: boolean;
};

/** `triage verify FILE…`: plays score files again; exit 1 where one is refused. */
export async function verify(
  files: readonly string[],
  options: VerifyOptions,
  output: Output,
): Promise<Exit> {
  const words = await wordsOf(options.lang);
  const missing = files.find((file) => !statSync(file, { throwIfNoEntry: false })?.isFile());
  if (missing !== undefined) return usage(output, words, words.say('board.event.missing', { file: missing }));
  const shelf = openShelf(options.levels, output, options.lang);
  if (!shelf.ok) return shelf.error;
  let exit: Exit = EXIT.good;
  for (const file of files) {
    for (const entry of readEntries(file, file, shelf.value.find)) {
      if (entry.reason !== null) exit = EXIT.findings;
      if (options.json) jsonLine(output, lineOf(entry, words));
      else output.out(sentenceOf(entry, words));
    }
  }
  return exit;
}

function lineOf({ file, level, rules, played, reason }: Entry, { say }: Words) {
  const seen = played === null ? null : discernment(played);
  return {
    file,
    ok: reason === null,
    reason: reason === null ? null : sayReason(say, reason),
    level,
    rules,
    score: played?.points ?? null,
    perfect: played?.perfect ?? null,
    dPrime: seen?.dPrime ?? null,
    c: seen?.c ?? null,
  };
}

function sentenceOf({ file, played, reason }: Entry, { say }: Words): string {
  if (reason !== null) return say('board.page.notVerified', { file, reason: sayReason(say, reason) });
  const { points = 0, perfect = 0 } = played ?? {};
  return say('board.page.verified', { file, points, perfect });
}
