import { describe, expect, it } from 'vitest';
import { orderLetters } from '../../../src/core/mail/generate/order.ts';
import { openStream } from '../../../src/core/random/stream.ts';
import { seedsTo } from '../support/levels.ts';

type Card = { readonly id: number; readonly genuine: boolean; readonly hardness: number };

/** Eight letters, `fakes` of them fake, each kind of several hardnesses. */
function pile(fakes: number): readonly Card[] {
  return Array.from({ length: 8 }, (_, id) => ({ id, genuine: id >= fakes, hardness: id % 4 }));
}

const order = (letters: readonly Card[], seed: number): readonly Card[] =>
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
        letters.filter((one) => one.genuine === ordered[place]?.genuine).map((one) => one.hardness);
      const [first, top] = [ordered[0], ordered[4]];
      if (first === undefined || top === undefined) throw new Error('eight letters have a fifth');
      expect(top.hardness).toBe(Math.max(...kind(4)));
      expect(first.hardness).toBe(Math.min(...kind(0)));
    }
  });
});
