import { describe, expect, it } from 'vitest';
import type { Letter } from '../../../src/core/mail/letter.ts';
import { publicLetter } from '../../../src/core/mail/public/public-letter.ts';
import { categoryWords } from '../../../src/core/mail/wording/category-words.ts';
import { NOTHING_CARRIED } from '../../../src/core/session/carry.ts';
import { beginSession, type Session } from '../../../src/core/session/session.ts';
import { type Yesterday, yesterdayOf } from '../../../src/core/session/yesterday.ts';
import { fixtureLevel, seedsTo, shippedLevel, shippedLevels } from '../support/levels.ts';
import { playPerfectly, playShift, rightVerdict, stamp, wrongVerdict } from '../support/play.ts';

const small = fixtureLevel('small');
const fresh = beginSession(small, 1);

const wrongOn = (test: (letter: Letter) => boolean): Yesterday | null =>
  yesterdayOf(playShift(fresh, (one) => [stamp((test(one) ? wrongVerdict : rightVerdict)(one))]));

describe('the worst verdict of a day', () => {
  it('is none where every verdict was right, or nothing was judged', () => {
    expect(yesterdayOf(playPerfectly(fresh))).toBeNull();
    expect(yesterdayOf(fresh)).toBeNull();
  });

  it('is a genuine letter that was reported where no fake was trusted', () => {
    expect(wrongOn((letter) => letter.genuine)).toMatchObject({ kind: 'doubted' });
  });

  it('is a fake that was trusted before any genuine letter, and first one that gave something away', () => {
    const worst = wrongOn(() => true);
    expect(worst?.kind).toBe('missed');
    const letter = fresh.inbox.letters.find((one) => one.template === worst?.template);
    expect(letter?.after).not.toBeNull();
    expect(worst?.category).toBe(letter?.category);
  });
});

const before = { template: 'any', category: 'supplier' };
const MISSED: Yesterday = { kind: 'missed', ...before };
const DOUBTED: Yesterday = { kind: 'doubted', ...before };

const wordsOf = (session: Session, letter: Letter): string =>
  JSON.stringify(publicLetter(letter, session, 'en').blocks.map(({ text }) => text));

describe.each(['tuesday', 'wednesday', 'thursday', 'friday', 'sunday'])('on %s', (id) => {
  const level = shippedLevel(id);
  const start = (seed: number, yesterday: Yesterday | null): Session =>
    beginSession(level, seed, { carry: { ...NOTHING_CARRIED, yesterday } });

  it('a genuine letter of every shift speaks of it, and of nothing to those who have no yesterday', () => {
    for (const seed of seedsTo(40)) {
      const [calm, missed, doubted] = [start(seed, null), start(seed, MISSED), start(seed, DOUBTED)];
      const speaking = calm.inbox.letters.filter(
        (letter) => letter.genuine && wordsOf(calm, letter) !== wordsOf(missed, letter),
      );
      expect(speaking.length, `seed ${seed}`).toBeGreaterThan(0);
      for (const letter of speaking) {
        expect(wordsOf(calm, letter)).not.toContain('the letter from a supplier');
        expect(wordsOf(missed, letter)).toContain('the letter from a supplier');
        expect(wordsOf(doubted, letter)).toContain('the letter from a supplier');
        expect(wordsOf(doubted, letter)).not.toBe(wordsOf(missed, letter));
      }
    }
  });

  it('it changes wording alone: the same letters, truth, clues and places', () => {
    for (const seed of seedsTo(10)) {
      expect(start(seed, MISSED).inbox).toEqual(start(seed, null).inbox);
      expect(start(seed, DOUBTED).inbox).toEqual(start(seed, null).inbox);
    }
  });
});

describe('what a colleague calls a letter', () => {
  it('follows its category, for every letter that ships', () => {
    const templates = shippedLevels().flatMap(({ letters }) => letters.templates);
    expect(templates.filter(({ category }) => categoryWords(category) === categoryWords('none'))).toEqual([]);
  });

  it('is simply the letter where a trainer has a category of their own', () => {
    expect(categoryWords('constructor')).toEqual({ en: 'the letter', fr: 'la lettre' });
  });
});
