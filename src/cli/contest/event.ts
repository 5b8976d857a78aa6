import { existsSync, writeFileSync } from 'node:fs';
import { createEvent, openedEvent, writeEvent } from '../../content/contest/create-event.ts';
import { momentOf } from '../../content/contest/moment.ts';
import { readStartCode } from '../../content/contest/start-code.ts';
import { sayCodeFault } from '../../core/board/say.ts';
import { inFours } from '../../core/code/crockford.ts';
import type { Contest, Moment } from '../../core/contest/contest.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { loadLevel } from '../load-level.ts';
import { EXIT, type Exit, jsonLine, type Output } from '../output.ts';
import { readEvent } from './read-event.ts';
import { type Words, wordsOf } from './texts.ts';
import { usage } from './usage.ts';

export type NewEventOptions = {
  readonly name: string;
  readonly level: string;
  readonly from: string;
  readonly to: string;
  readonly attempts: number;
  readonly teamBest?: number;
  readonly speed: boolean;
  readonly supervised: boolean;
  readonly ownLetters: boolean;
  readonly out: string;
  readonly lang: string;
  readonly json: boolean;
};

/** `triage event new`: writes an event file and tells its start code, once. */
export async function newEvent(options: NewEventOptions, output: Output): Promise<Exit> {
  const words = await wordsOf(options.lang);
  const from = momentFrom('from', options.from, output, words);
  if (!from.ok) return from.error;
  const to = momentFrom('to', options.to, output, words);
  if (!to.ok) return to.error;
  const level = loadLevel(options.level, output, options.lang);
  if (!level.ok) return level.error;
  const { id, digest } = level.value;
  const { name, attempts, teamBest, speed, supervised, ownLetters } = options;
  const teams = teamBest === undefined ? null : { best: teamBest };
  const letters = ownLetters ? 'own' : 'same';
  const terms = { attempts, teams, speed, supervised, letters } as const;
  const made = createEvent(
    { name, level: { id, digest }, from: from.value, to: to.value, ...terms },
    (count) => crypto.getRandomValues(new Uint8Array(count)),
  );
  if (!made.ok) return usage(output, words, words.say(`board.faults.${made.error.code.replace('/', '.')}`));
  const { event, code } = made.value;
  return save(event, inFours(code), 'written', options, output, words);
}

export type OpenEventOptions = { readonly out: string; readonly lang: string; readonly json: boolean };

/** `triage event open FILE CODE`: the event file with its start code in it. */
export async function openEvent(
  file: string,
  typed: string,
  options: OpenEventOptions,
  output: Output,
): Promise<Exit> {
  const words = await wordsOf(options.lang);
  const event = readEvent(file, output, words);
  if (!event.ok) return event.error;
  const code = readStartCode(typed);
  if (!code.ok) return usage(output, words, sayCodeFault(words.say, code.error));
  const opened = openedEvent(event.value, code.value);
  if (!opened.ok) return usage(output, words, words.say('board.faults.event.code'));
  return save(opened.value, inFours(code.value), 'opened', options, output, words);
}

function save(
  event: Contest,
  code: string,
  how: 'written' | 'opened',
  { out: file, json }: { readonly out: string; readonly json: boolean },
  output: Output,
  words: Words,
): Exit {
  if (existsSync(file)) return usage(output, words, words.say('board.event.exists', { file }));
  const written = writeEvent(event);
  writeFileSync(file, written.file);
  if (json) jsonLine(output, { file, id: event.id, code, chat: written.chat });
  else {
    output.out(words.say(`board.event.${how}`, { file }));
    if (how === 'written') output.out(words.say('board.event.startCode', { code }));
  }
  return EXIT.good;
}

/** A moment as it is typed: with a zone, or in this computer's time. */
function momentFrom(option: string, value: string, output: Output, words: Words): Result<Moment, Exit> {
  const whole = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/.test(value);
  const ms = whole ? Date.parse(value.replace(' ', 'T')) : Number.NaN;
  if (!Number.isNaN(ms)) return ok(momentOf(ms));
  return fail(usage(output, words, words.say('board.event.badTime', { option, value })));
}
