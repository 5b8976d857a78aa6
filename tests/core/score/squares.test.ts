import { expect, test } from 'vitest';
import { squaresOf } from '../../../src/core/score/squares.ts';
import { beginSession } from '../../../src/core/session/session.ts';
import { fixtureLevel, shippedLevel } from '../support/levels.ts';
import { playPerfectly, playShift, rightVerdict, stamp, take, wrongVerdict } from '../support/play.ts';

const small = beginSession(fixtureLevel('small'), 1, { clock: 'off' });
const times = (count: number, square: string): readonly string[] => Array(count).fill(square);
const all = small.inbox.letters.length;

test('a right verdict with right evidence is a full square, in letters and on the telephone', () => {
  const played = playPerfectly(beginSession(shippedLevel('today'), 1, { clock: 'off' }));
  expect(squaresOf(played)).toEqual({ letters: times(8, 'full'), calls: ['full'] });
});

test('without evidence a right verdict is half a square, fake or genuine', () => {
  const played = playShift(small, (letter) => [stamp(rightVerdict(letter))]);
  expect(squaresOf(played).letters).toEqual(times(all, 'part'));
});

test('a wrong verdict and a letter that nobody sorted are the same square', () => {
  const played = playShift(small, (letter) => [stamp(wrongVerdict(letter))]);
  expect(squaresOf(played).letters).toEqual(times(all, 'none'));
  const first = small.inbox.letters[0];
  if (first === undefined) throw new Error('no letter');
  expect(squaresOf(take(small, stamp(rightVerdict(first)))).letters).toEqual([
    'part',
    ...times(all - 1, 'none'),
  ]);
});

test('a call that is not taken is a square too', () => {
  const silent = beginSession(shippedLevel('today'), 1, { clock: 'off' });
  expect(squaresOf(silent).calls).toEqual(['none']);
});
