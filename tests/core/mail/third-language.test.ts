import { describe, expect, it } from 'vitest';
import { publicLetter } from '../../../src/core/mail/public/public-letter.ts';
import { publicDay } from '../../../src/core/mail/public/public-papers.ts';
import { beginSession } from '../../../src/core/session/session.ts';
import { fixtureLevel } from '../support/levels.ts';

describe('a level in German too', () => {
  const level = fixtureLevel('third-language');
  const session = beginSession(level, 1);

  it('writes its letters in German', () => {
    const shown = session.inbox.letters.map((letter) => publicLetter(letter, session, 'de'));
    expect(new Set(shown.map((one) => one.subject))).toEqual(new Set(['Urlaub', 'Störung']));
    const texts = shown.flatMap((one) => one.blocks.map((block) => block.text));
    expect(texts).toContain('Ihr Passwort?');
    expect(texts.some((text) => /^\d Tage, (Anna|Ben)\.$/.test(text))).toBe(true);
  });

  it('writes Your day in German, without the acts of a library that speaks none', () => {
    const lines = publicDay(session, 'de').map((line) => line.text);
    expect(lines).toHaveLength(4);
    expect(lines.join('\n')).toMatch(/^Urlaub beantragt$/m);
    expect(lines.every((line) => !/asked|called|bought/.test(line))).toBe(true);
  });

  it('writes amounts as German does', () => {
    const line = publicDay(session, 'de').find((one) => one.part === 'day.credit');
    expect(line?.text).toMatch(/^\d+(,\d\d)?\u00a0€ gekauft$/);
  });
});
