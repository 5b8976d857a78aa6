import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryFor } from '../../src/cli/files.ts';
import { parseLevel } from '../../src/content/parse-level.ts';
import { beginSession } from '../../src/core/session/session.ts';
import { openShift, SHIFT_LAWS } from '../core/support/shift-laws.ts';
import { TEXT_LAWS } from '../core/support/text-laws.ts';
import { ROOT, textOf } from './support/source.ts';

const [, template = ''] = /```yaml\n(.*?)```/s.exec(textOf('README.md')) ?? [];
const own = template
  .trimEnd()
  .split('\n')
  .map((line, at) => (at === 0 ? `    - ${line}` : `      ${line}`))
  .join('\n');

const LEVEL = `format: 1
id: readme
order: 1
guided: true
title: { en: "One", fr: "Une" }
languages: [en, fr]
teaches: [A10]
briefing: { en: "One.", fr: "Une." }
debrief: { en: "One.", fr: "Une." }
rules: [domain, secrets]
tools: [loupe]
minutes: 2
letters:
  count: 1
  fakes: 1
  own:
${own}
techniques: [combosquatting, homoglyph, hyphenation]
personas: "*"
brand: openai
`;

describe('the letter that the README explains', () => {
  const parsed = parseLevel(LEVEL, 'readme.yaml', libraryFor(join(ROOT, 'levels')));

  it('has about twenty lines', () => {
    const lines = template.trimEnd().split('\n').length;
    expect(lines).toBeGreaterThan(12);
    expect(lines).toBeLessThanOrEqual(22);
  });

  it('compiles without a finding', () => {
    expect(parsed.ok ? parsed.value.warnings : parsed.error).toEqual([]);
  });

  it('keeps every law of a letter, in both languages', () => {
    if (!parsed.ok) return expect.unreachable();
    const { level } = parsed.value;
    for (let seed = 1; seed <= 40; seed += 1) {
      const shift = openShift(level, seed);
      expect([...SHIFT_LAWS, ...TEXT_LAWS].flatMap((law) => law.breaks(shift))).toEqual([]);
    }
  });

  it('can be settled by its address and by what it asks', () => {
    if (!parsed.ok) return expect.unreachable();
    const [letter] = beginSession(parsed.value.level, 1).inbox.letters;
    const decisive = letter?.clues.filter((clue) => clue.strength === 'decisive').map((clue) => clue.key);
    expect(decisive).toEqual(['foreignSender', 'secretAsked']);
  });
});
