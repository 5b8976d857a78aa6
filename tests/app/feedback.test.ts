import { describe, expect, it } from 'vitest';
import { feedbackFor } from '../../src/app/shift/feedback.ts';
import { decide } from '../../src/core/session/decide.ts';
import type { Decision } from '../../src/core/session/decision.ts';
import { beginSession, type Session } from '../../src/core/session/session.ts';
import { onTelephone } from '../../src/core/simulate/player.ts';
import { createTexts } from '../../src/i18n/create-texts.ts';
import { shippedLevels } from '../core/support/levels.ts';

const SEEDS = 80;
const MOST_WORDS = { en: 22, fr: 25 } as const;

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function take(session: Session, ...decisions: readonly Decision[]): Session {
  return decisions.reduce((before, decision) => {
    const next = decide(before, decision);
    if (!next.ok) throw new Error(next.error);
    return next.value;
  }, session);
}

describe.each(['en', 'fr'] as const)('feedback in %s', (lang) => {
  it.each(
    shippedLevels()
      .filter(({ letters }) => letters.count > 0)
      .map((level) => [level.id, level] as const),
  )('on every letter of %s says one short sentence, whole and in words', async (_, level) => {
    const texts = await createTexts(lang);
    const faults = new Set<string>();
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      let session = beginSession(level, seed, { clock: 'off' });
      while (session.phase !== 'done') {
        session = onTelephone(session, () => ({ do: 'hangUp' }));
        session = take(session, { type: 'stamp', verdict: 'report', ms: 0 });
        const feedback = feedbackFor(session, session.index, texts, lang);
        const lines = [feedback?.main, ...(feedback?.others ?? []), ...(feedback?.odd ?? [])];
        if (!feedback?.main) faults.add(`seed ${seed}: nothing settles letter ${session.index + 1}`);
        for (const line of lines) {
          if (!line) continue;
          if (words(line.text) > MOST_WORDS[lang]) faults.add(`${words(line.text)} words: ${line.text}`);
          if (/[{}]|clues\.|undefined/.test(line.text)) faults.add(`unfinished: ${line.text}`);
        }
        session = take(session, { type: 'next', ms: 0 });
      }
    }
    expect([...faults]).toEqual([]);
  });
});
