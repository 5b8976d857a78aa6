import { describe, expect, it } from 'vitest';
import type { UiLanguage } from '../../../src/app/ports/texts.ts';
import { type Shared, shareText, shareWords } from '../../../src/app/today/share-text.ts';
import { squaresOf } from '../../../src/core/score/squares.ts';
import { beginSession } from '../../../src/core/session/session.ts';
import { createTexts } from '../../../src/i18n/create-texts.ts';
import { shippedLevel } from '../../core/support/levels.ts';
import { playShift, rightVerdict, stamp, wrongVerdict } from '../../core/support/play.ts';

const shared: Shared = {
  day: '2026-11-24',
  squares: {
    letters: ['full', 'full', 'part', 'none', 'full', 'full', 'full', 'part'],
    calls: ['full'],
  },
  points: 980,
  perfect: 1320,
};

/** Words that would give a letter's truth away. */
const TRUTH = /fake|false|genuine|true|report|trust|faux|vrai|signal|fiable/i;

describe.each(['en', 'fr'] as const)('a result to share in %s', (language: UiLanguage) => {
  it('is three lines: date, squares, points', async () => {
    const lines = shareText(await createTexts(language), shared).split('\n');
    const expected = {
      en: ['Triage · today’s post · 24 November 2026', '🟩🟩🟨⬛🟩🟩🟩🟨 ☎️🟩', '980 of 1320 points'],
      fr: ['Triage · courrier du jour · 24 novembre 2026', '🟩🟩🟨⬛🟩🟩🟩🟨 ☎️🟩', '980 points sur 1320'],
    };
    expect(lines).toEqual(expected[language]);
  });

  it('in words names every letter and the telephone without a sign', async () => {
    const words = shareWords(await createTexts(language), shared);
    expect(words).not.toMatch(/\p{Extended_Pictographic}/u);
    expect(words.match(/\d (right|juste|not right|manqué)/g)).toHaveLength(8);
  });

  it('says the same of two shifts whose truths are opposite', async () => {
    const texts = await createTexts(language);
    const tell = (seed: number): string => {
      let at = 0;
      const played = playShift(beginSession(shippedLevel('today'), seed), (letter) => {
        at += 1;
        return [stamp(at > 4 ? rightVerdict(letter) : wrongVerdict(letter))];
      });
      const result = { ...shared, squares: squaresOf(played) };
      return `${shareText(texts, result)}\n${shareWords(texts, result)}`;
    };
    const truths = (seed: number): string =>
      beginSession(shippedLevel('today'), seed)
        .inbox.letters.map((letter) => letter.genuine)
        .join();
    expect(truths(1)).not.toBe(truths(2));
    expect(tell(1)).toBe(tell(2));
    expect(tell(1)).not.toMatch(TRUTH);
  });
});
