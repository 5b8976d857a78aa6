import { statSync, writeFileSync } from 'node:fs';
import { isStartCode, openSeeds, readStartCode, seedFor } from '../../content/contest/start-code.ts';
import { debriefOf } from '../../core/board/debrief.ts';
import { type Board, rankBoard } from '../../core/board/rank.ts';
import { sayCodeFault } from '../../core/board/say.ts';
import type { BoardRules } from '../../core/board/sift.ts';
import { boardCsv } from '../../core/board/to-csv.ts';
import { type AboutBoard, boardHtml } from '../../core/board/to-html.ts';
import type { Contest } from '../../core/contest/contest.ts';
import { textIn } from '../../core/level/text.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { RULES_VERSION } from '../../core/rules-version.ts';
import { EXIT, type Exit, type Output } from '../output.ts';
import { type LevelShelf, openShelf } from './level-shelf.ts';
import { boardLines, printBoard, printOdd } from './print-board.ts';
import { readEvent } from './read-event.ts';
import { openFolder } from './score-folder.ts';
import { type Words, wordsOf } from './texts.ts';
import { untilStopped } from './until-stopped.ts';
import { complain, usage } from './usage.ts';

export type BoardOptions = {
  readonly event?: string;
  readonly code?: string;
  readonly csv?: string;
  readonly html?: string;
  readonly best?: number;
  readonly watch: boolean;
  readonly levels: readonly string[];
  readonly lang: string;
  readonly json: boolean;
};

/** A page that is watched in a meeting room looks for what is new. */
const REFRESH_SECONDS = 5;

/** `triage board FOLDER`: the ranking of all score files in it, each played again; exit 1 where one does not count. */
export async function board(
  folder: string,
  options: BoardOptions,
  output: Output,
  stop?: AbortSignal,
): Promise<Exit> {
  const words = await wordsOf(options.lang);
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there === undefined) return usage(output, words, words.say('board.event.missing', { file: folder }));
  if (!there.isDirectory()) return usage(output, words, words.say('board.event.notFolder', { file: folder }));
  const event = options.event === undefined ? ok(null) : readEvent(options.event, output, words);
  if (!event.ok) return event.error;
  const rules = await rulesOf(event.value, options, output, words);
  if (!rules.ok) return rules.error;
  const shelf = openShelf(options.levels, output, options.lang);
  if (!shelf.ok) return shelf.error;
  const read = openFolder(folder, shelf.value.find);
  let exit: Exit = EXIT.good;
  const show = (): void => {
    const { entries, ignored, changed } = read();
    if (!changed) return;
    const made = rankBoard(entries, rules.value);
    exit = made.refused.some(isRefusal) ? EXIT.findings : EXIT.good;
    if (ignored > 0) output.err(words.say('board.page.ignored', { count: ignored }));
    present(made, rules.value, shelf.value, options, output, words);
  };
  show();
  if (options.watch) await untilStopped(show, stop);
  return exit;
}

/** A player's weaker attempt is no fault of anybody's. */
function isRefusal({ reason }: Board['refused'][number]): boolean {
  return reason.code !== 'board/betterAttempt';
}

function present(
  made: Board,
  { event }: BoardRules,
  shelf: LevelShelf,
  options: BoardOptions,
  output: Output,
  words: Words,
): void {
  const about = aboutOf(made, event, shelf, words, options.watch);
  if (options.json) boardLines(made, output, words);
  else printBoard(made, about, output, words);
  printOdd(made, output, words);
  if (options.csv !== undefined) writeFileSync(options.csv, boardCsv(made, words.say, words.lang));
  if (options.html !== undefined) writeFileSync(options.html, boardHtml(made, about, words.say));
}

function aboutOf(
  { ranked }: Board,
  event: Contest | null,
  shelf: LevelShelf,
  { lang }: Words,
  watch: boolean,
): AboutBoard {
  const [first] = ranked;
  const played = first === undefined ? null : { id: first.level ?? '', digest: first.digest ?? '' };
  const wanted = event?.level ?? played;
  const shifts = wanted === null ? null : shelf.shifts(wanted);
  return {
    lang,
    title: event?.name ?? null,
    level: shifts === null ? (wanted?.id ?? null) : textIn(shifts.level.title, lang),
    rules: RULES_VERSION,
    supervised: event?.supervised ?? null,
    speed: event?.speed ?? false,
    refresh: watch ? REFRESH_SECONDS : null,
    debrief: shifts === null ? null : debriefOf(ranked, shifts),
    subject: (seed, index) => shifts?.at(seed)?.subject(index, lang) ?? '',
  };
}

async function rulesOf(
  event: Contest | null,
  { code, best }: BoardOptions,
  output: Output,
  words: Words,
): Promise<Result<BoardRules, Exit>> {
  const rules: BoardRules = { event, level: event?.level.digest ?? null, seedOf: null, best: best ?? null };
  if (event === null) return ok(rules);
  if (event.rules !== RULES_VERSION) {
    const params = { rules: event.rules, own: RULES_VERSION };
    complain(output, words, words.say('board.event.otherRules', params));
    return fail(EXIT.findings);
  }
  const read = code === undefined ? ok(event.start.code) : readStartCode(code);
  if (!read.ok) return fail(usage(output, words, sayCodeFault(words.say, read.error)));
  if (read.value === null) {
    output.err(words.say('board.page.unsealed'));
    return ok(rules);
  }
  if (!isStartCode(event, read.value))
    return fail(usage(output, words, words.say('board.faults.event.code')));
  const opened = await openSeeds(event, read.value);
  return ok({ ...rules, seedOf: (name) => seedFor(event, opened, name) });
}
