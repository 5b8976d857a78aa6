import type { Square, Squares } from '../../core/score/squares.ts';
import type { TextsPort } from '../ports/texts.ts';
import { formatDay } from './format-day.ts';

/** All that a pasted result says: nothing tells which letters were false. */
export type Shared = {
  readonly day: string;
  readonly squares: Squares;
  readonly points: number;
  readonly perfect: number;
};

const SIGNS: Readonly<Record<Square, string>> = { full: '🟩', part: '🟨', none: '⬛' };
const TELEPHONE = '☎\ufe0f';

/** Three lines for a chat: date, squares, points. */
export function shareText(texts: TextsPort, { day, squares, points, perfect }: Shared): string {
  const letters = squares.letters.map((square) => SIGNS[square]).join('');
  const calls = squares.calls.map((square) => `${TELEPHONE}${SIGNS[square]}`).join(' ');
  return [
    texts.t('today.share.title', { date: formatDay(day, texts.language()) }),
    `${letters} ${calls}`.trim(),
    texts.t('results.points', { points, perfect }),
  ].join('\n');
}

/** The same in words: for those who listen, and for chats without colour. */
export function shareWords(texts: TextsPort, { day, squares, points, perfect }: Shared): string {
  const word = (square: Square): string => texts.t(`today.share.${square}`);
  return [
    `${texts.t('today.share.title', { date: formatDay(day, texts.language()) })}.`,
    texts.t('today.share.letters', {
      list: squares.letters.map((square, at) => `${at + 1} ${word(square)}`).join(', '),
    }),
    ...squares.calls.map((square) =>
      texts.t('today.share.call', { how: texts.t(`today.share.call-${square}`) }),
    ),
    `${texts.t('results.points', { points, perfect })}.`,
  ].join('\n');
}
