import { describe, expect, it } from 'vitest';
import { rankBoard } from '../../../src/core/board/rank.ts';
import { boardCsv } from '../../../src/core/board/to-csv.ts';
import { type AboutBoard, boardHtml } from '../../../src/core/board/to-html.ts';
import { textsOf } from '../../i18n/support/locales.ts';
import { entry, event } from './support/entries.ts';

const texts = textsOf('fr');
const say = (key: string, params: Readonly<Record<string, string | number>> = {}): string =>
  Object.entries(params).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
    texts.get(key) ?? key,
  );

const EVIL = '<script>alert(1)</script>';
const FORMULA = '=HYPERLINK("http://x.example";"a")';
const about: AboutBoard = {
  lang: 'fr',
  title: EVIL,
  level: 'Lundi & co',
  rules: 4,
  supervised: true,
  speed: false,
  refresh: null,
  debrief: null,
  subject: () => '',
};
const board = rankBoard(
  [
    entry(EVIL, 0, { team: '@SUM(A1)' }),
    entry(FORMULA, 1, { team: '@SUM(A1)' }),
    entry('+1', 2, { finished: '2026-11-28T00:00:00Z', file: '-a;"b".triage' }),
  ],
  { event, level: null, seedOf: null, best: null },
);

describe('the board as a spreadsheet', () => {
  const csv = boardCsv(board, say, 'fr');
  const lines = csv.split('\r\n');

  it('has no cell that a spreadsheet would run', () => {
    const cells = lines.flatMap((line) => line.match(/"(?:[^"]|"")*"|[^;]+/g) ?? []);
    expect(cells.length).toBeGreaterThan(30);
    expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
    expect(csv).toContain(`"'=HYPERLINK(""http://x.example"";""a"")"`);
  });

  it('opens in a French spreadsheet, and ends with what it proves', () => {
    expect(csv.startsWith('\ufeffRang;Pseudonyme;Équipe;')).toBe(true);
    expect(lines).toHaveLength(board.ranked.length + board.refused.length + 3);
    expect(lines.at(-2)).toContain('ne prouve ni qui a joué');
    expect(lines.at(-1)).toBe('');
    expect(boardCsv(board, say, 'en').startsWith('\ufeffRang,Pseudonyme')).toBe(true);
  });
});

describe('the board as a page', () => {
  const page = boardHtml(board, about, say);

  it('runs nothing and fetches nothing, whatever players call themselves', () => {
    expect(page).not.toMatch(/<script|<img|<link|<iframe|\son\w+=|javascript:|url\(/i);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('Lundi &amp; co');
  });

  it('lists who is ranked, who is not and why, and what it proves', () => {
    expect(page.match(/<th scope="row">/g)).toHaveLength(2 + 1 + 1);
    expect(page).toContain('hors de la période');
    expect(page).toContain('ne prouve ni qui a joué');
    expect(page.startsWith('<!doctype html>\n<html lang="fr">')).toBe(true);
  });

  it('is read anew by itself only while it is written anew', () => {
    expect(page).not.toContain('http-equiv="refresh"');
    expect(boardHtml(board, { ...about, refresh: 5 }, say)).toContain('http-equiv="refresh" content="5"');
  });
});
