import { describe, expect, it } from 'vitest';
import { hardness, orderLetters } from '../../../src/core/mail/generate/order.ts';
import type { Letter } from '../../../src/core/mail/letter.ts';
import { openStream } from '../../../src/core/random/stream.ts';
import { beginSession } from '../../../src/core/session/session.ts';
import { fixtureLevel, seedsTo } from '../support/levels.ts';

const [sample] = beginSession(fixtureLevel('small'), 1).inbox.letters;

/** `fakes` fake letters of eight, each of its own hardness. */
function pile(fakes: number): readonly Letter[] {
  if (sample === undefined) throw new Error('a shift has letters');
  const scales = ['least', 'moderatelyToLeast', 'moderately', 'very'] as const;
  return Array.from({ length: 8 }, (_, at): Letter => {
    const genuine = at >= fakes;
    const difficulty = scales[at % 4] ?? 'least';
    const phishScale = genuine ? null : { cues: 1, premise: 1, difficulty };
    return { ...sample, template: `t${at}`, genuine, techniques: [], phishScale, clues: [] };
  });
}

const order = (letters: readonly Letter[], seed: number): readonly Letter[] =>
  orderLetters(letters, openStream(seed, 'order'));

describe.each([1, 3, 4, 6])('a pile of eight letters with %d fakes', (fakes) => {
  const letters = pile(fakes);

  it('keeps each letter once', () => {
    for (const seed of seedsTo(50)) expect(new Set(order(letters, seed))).toEqual(new Set(letters));
  });

  it('has fakes at every place as often as chance does', () => {
    const counts = Array.from({ length: 8 }, () => 0);
    for (const seed of seedsTo(8000)) {
      order(letters, seed).forEach((letter, at) => {
        if (!letter.genuine) counts[at] = (counts[at] ?? 0) + 1;
      });
    }
    for (const count of counts) expect(Math.abs(count / 8000 - fakes / 8)).toBeLessThan(0.024);
  });

  it('says by a letter no more about the next than counting does', () => {
    let alike = 0;
    for (const seed of seedsTo(8000)) {
      const [first, second] = order(letters, seed);
      if (first?.genuine === second?.genuine) alike += 1;
    }
    const genuine = 8 - fakes;
    const expected = (fakes * (fakes - 1) + genuine * (genuine - 1)) / 56;
    expect(Math.abs(alike / 8000 - expected)).toBeLessThan(0.024);
  });
});

describe('the order of a pile', () => {
  it('begins easy and has its hardest at the fifth place', () => {
    const letters = pile(4);
    for (const seed of seedsTo(200)) {
      const ordered = order(letters, seed);
      const kind = (place: number): readonly number[] =>
        letters.filter((one) => one.genuine === ordered[place]?.genuine).map(hardness);
      const [first, top] = [ordered[0], ordered[4]];
      if (first === undefined || top === undefined) throw new Error('eight letters have a fifth');
      expect(hardness(top)).toBe(Math.max(...kind(4)));
      expect(hardness(first)).toBe(Math.min(...kind(0)));
    }
  });
});
