import { BOARD_STYLE } from './board-style.ts';
import type { Debrief } from './debrief.ts';
import { debriefHtml } from './debrief-html.ts';
import { decimal } from './decimal.ts';
import { type Html, html } from './html.ts';
import type { Board, Ranked } from './rank.ts';
import { type Say, sayReason } from './say.ts';
import { secondsOf } from './to-csv.ts';

/** What stands over a board. */
export type AboutBoard = {
  readonly lang: string;
  /** The event's name; null for a folder of shifts. */
  readonly title: string | null;
  /** The level's title; null where nothing was read. */
  readonly level: string | null;
  readonly rules: number;
  readonly supervised: boolean | null;
  readonly speed: boolean;
  /** Seconds after which the page looks for a newer one; null where it is not written anew. */
  readonly refresh: number | null;
  readonly debrief: Debrief | null;
  /** The subject of a letter of the debrief. */
  readonly subject: (seed: number, index: number) => string;
};

/** The board as one page by itself: no script, nothing fetched, every name as text. */
export function boardHtml(board: Board, about: AboutBoard, say: Say): string {
  const { ranked, refused, teams } = board;
  const page = (key: string, params: Readonly<Record<string, string | number>> = {}) =>
    say(`board.page.${key}`, params);
  const title = about.title ?? page('folder');
  const facts = [
    ...(about.level === null ? [] : [page('level', { level: about.level, rules: about.rules })]),
    ...(about.supervised === null ? [] : [page(about.supervised ? 'supervised' : 'unsupervised')]),
    page('counted', { count: ranked.length, refused: refused.length }),
  ];
  const whole = html`<!doctype html>
<html lang="${about.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${about.refresh === null ? [] : html`<meta http-equiv="refresh" content="${about.refresh}">`}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Triage</title>
<style>${{ html: BOARD_STYLE }}</style>
</head>
<body>
<header>
<p class="mark">Triage</p>
<h1><bdi>${title}</bdi></h1>
<p>${facts.join(' · ')}</p>
${about.speed ? html`<p class="note">${page('bySpeed')}</p>` : []}
</header>
<main>
${ranked.length === 0 ? html`<p>${page('none')}</p>` : players(ranked, page)}
${teams.length === 0 ? [] : teamsHtml(board, page, about.lang)}
${ranked.length === 0 ? [] : debriefHtml(about, say)}
${refused.length === 0 ? [] : refusedHtml(board, say)}
</main>
<footer><p>${page('proof')}</p></footer>
</body>
</html>
`;
  return whole.html;
}

type Page = (key: string, params?: Readonly<Record<string, string | number>>) => string;

const head = (cells: readonly string[]): Html =>
  html`<thead><tr>${cells.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>`;

function players(ranked: readonly Ranked[], page: Page): Html {
  const columns = ['rank', 'name', 'team', 'score', 'right', 'falseAlarms', 'seconds'];
  return html`<div class="scroll" tabindex="0"><table class="players">
${head(columns.map((column) => page(column)))}
<tbody>
${ranked.map(
  ({ rank, name, team, played }) =>
    html`<tr${rank <= 3 ? { html: ` class="top top-${rank}"` } : []}><td class="rank">${rank}</td><th scope="row"><bdi>${name}</bdi></th><td><bdi>${team ?? ''}</bdi></td><td class="number"><b>${played.points}</b> ${page('perfect')} ${played.perfect}</td><td class="number">${played.right}</td><td class="number">${played.falseAlarms}</td><td class="number">${secondsOf(played.ms)}</td></tr>`,
)}
</tbody>
</table></div>`;
}

function teamsHtml({ teams, best }: Board, page: Page, lang: string): Html {
  return html`<h2>${page('teams')}</h2>
<div class="scroll" tabindex="0"><table>
${head([page('rank'), page('team'), page('players'), page('mean', { best })])}
<tbody>
${teams.map(
  ({ rank, team, players: count, mean }) =>
    html`<tr><td class="rank">${rank ?? '–'}</td><th scope="row"><bdi>${team}</bdi></th><td class="number">${count}</td><td class="number">${rank === null ? page('tooFew', { best }) : decimal(mean, lang)}</td></tr>`,
)}
</tbody>
</table></div>`;
}

function refusedHtml({ refused }: Board, say: Say): Html {
  const heads = ['file', 'name', 'reason'].map((column) => say(`board.page.${column}`));
  return html`<h2>${say('board.page.refused')}</h2>
<div class="scroll" tabindex="0"><table>
${head(heads)}
<tbody>
${refused.map(
  ({ file, name, reason }) =>
    html`<tr><th scope="row"><bdi>${file}</bdi></th><td><bdi>${name ?? ''}</bdi></td><td>${sayReason(say, reason)}</td></tr>`,
)}
</tbody>
</table></div>`;
}
