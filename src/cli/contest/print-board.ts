import { decimal } from '../../core/board/decimal.ts';
import type { Board } from '../../core/board/rank.ts';
import { type Say, sayReason } from '../../core/board/say.ts';
import { secondsOf } from '../../core/board/to-csv.ts';
import type { AboutBoard } from '../../core/board/to-html.ts';
import { jsonLine, type Output, table } from '../output.ts';
import type { Words } from './texts.ts';

/** One line a file, ranked ones first: the fields of the contract. */
export function boardLines({ ranked, refused }: Board, output: Output, { say }: Words): void {
  const rows = [
    ...ranked.map((entry) => ({ entry, rank: entry.rank, reason: null })),
    ...refused.map((entry) => ({ entry, rank: null, reason: sayReason(say, entry.reason) })),
  ];
  for (const { entry, rank, reason } of rows) {
    const { file, name, team, played } = entry;
    const { points: score = null, right = null, falseAlarms = null } = played ?? {};
    const seconds = played === null ? null : secondsOf(played.ms);
    jsonLine(output, { rank, file, name, team, score, right, falseAlarms, seconds, reason });
  }
}

/** The board for people who read a terminal. */
export function printBoard(board: Board, about: AboutBoard, output: Output, { say, lang }: Words): void {
  const page = (key: string, params: Readonly<Record<string, string | number>> = {}) =>
    say(`board.page.${key}`, params);
  const { ranked, refused, teams, best } = board;
  output.out(about.title ?? page('folder'));
  if (about.level !== null) output.out(page('level', { level: about.level, rules: about.rules }));
  if (about.speed) output.out(page('bySpeed'));
  output.out('');
  if (ranked.length === 0) output.out(page('none'));
  else
    table(output, [
      ['rank', 'name', 'team', 'score', 'right', 'falseAlarms', 'seconds'].map((column) => page(column)),
      ...ranked.map(({ rank, name, team, played }) => [
        ...[
          String(rank),
          plain(name),
          plain(team ?? ''),
          `${played.points} ${page('perfect')} ${played.perfect}`,
        ],
        ...[played.right, played.falseAlarms, secondsOf(played.ms)].map(String),
      ]),
    ]);
  if (teams.length > 0) {
    output.out('');
    table(output, [
      [page('rank'), page('team'), page('players'), page('mean', { best })],
      ...teams.map(({ rank, team, players, mean }) => [
        ...[rank === null ? '–' : String(rank), plain(team), String(players)],
        rank === null ? page('tooFew', { best }) : decimal(mean, lang),
      ]),
    ]);
  }
  if (ranked.length > 0) printDebrief(about, output, say);
  if (refused.length > 0) {
    output.out('');
    output.out(page('refused'));
    for (const { file, reason } of refused) output.out(`  ${plain(file)}: ${plain(sayReason(say, reason))}`);
  }
  output.out('');
  output.out(page('proof'));
}

const SHOWN = 5;

function printDebrief({ debrief, subject }: AboutBoard, output: Output, say: Say): void {
  output.out('');
  if (debrief === null) {
    output.out(say('board.page.debriefFew'));
    return;
  }
  output.out(`${say('board.page.debrief')}. ${say('board.page.debriefLead', { count: debrief.players })}`);
  for (const { seed, index, genuine, fooled, seen } of debrief.letters.slice(0, SHOWN)) {
    const how = say(`board.page.${genuine ? 'genuine' : 'fake'}`, { fooled, seen });
    output.out(`  ${plain(subject(seed, index))}: ${how}`);
  }
  for (const { topic, fooled, seen } of debrief.topics.slice(0, SHOWN)) {
    const how = say('board.page.topic', { fooled, seen });
    output.out(`  ${say(`topics.${topic.replace(':', '.')}`)}: ${how}`);
  }
}

/** For the organiser's eyes alone, beside the board: what is worth a question. */
export function printOdd({ odd, refused }: Board, output: Output, { say }: Words): void {
  const twins = refused.flatMap(({ file, reason }) =>
    reason.code === 'board/duplicate' ? [say('board.page.twins', { file, other: reason.file })] : [],
  );
  const fast = odd.map(({ file, name, played }) =>
    say('board.page.odd', { file, name, fast: played.fast, letters: played.judged.length }),
  );
  if (twins.length + fast.length === 0) return;
  output.err(say('board.page.organiser'));
  for (const line of [...fast, ...twins]) output.err(`  ${plain(line)}`);
}

/** File names come from anybody: nothing in them may move the cursor of a terminal. */
function plain(text: string): string {
  return text.replace(/\p{C}/gu, '\ufffd');
}
