import { readFileSync, statSync } from 'node:fs';
import { MAX_BYTES } from '../../content/contest/decode-text.ts';
import { readEventFile } from '../../content/contest/read-event.ts';
import { sayReason } from '../../core/board/say.ts';
import type { Contest } from '../../core/contest/contest.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { EXIT, type Exit, type Output } from '../output.ts';
import type { Words } from './texts.ts';
import { complain, usage } from './usage.ts';

/** The event of a file for a command; an exit code after saying why there is none. */
export function readEvent(path: string, output: Output, words: Words): Result<Contest, Exit> {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isFile() !== true)
    return fail(usage(output, words, words.say('board.event.missing', { file: path })));
  const event =
    there.size > MAX_BYTES
      ? fail({ code: 'file/tooBig', bytes: there.size } as const)
      : readEventFile(readFileSync(path));
  if (event.ok) return ok(event.value);
  const reason = sayReason(words.say, event.error);
  complain(output, words, words.say('board.event.notEvent', { file: path, reason }));
  return fail(EXIT.findings);
}
