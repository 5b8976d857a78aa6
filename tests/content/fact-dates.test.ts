import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { levelFiles } from '../../src/cli/files.ts';
import { ROOT } from '../repo/support/source.ts';
import { daysIn, FACT_DAYS, figuresIn } from './support/fact-dates.ts';
import { playerTexts } from './support/player-texts.ts';

/** Years of the facts: the incident, and reports of January 2026. */
const FACT_FIGURES: readonly string[] = ['2025', '2026'];

/** What a shift is introduced and closed with, and the guide. */
const TOLD = /^levels\/[\w-]+\.yaml (briefing|debrief)\b|^(locales|levels)\/(?:\w+\/)*guide/;

describe('days and figures', () => {
  it('are found as people write them', () => {
    const days = ['on 9 November', 'November 25, 2025', 'le 26 novembre', 'le 1er décembre', '19 Dec.'];
    expect(days.flatMap(daysIn)).toEqual(['11-09', '11-25', '11-26', '12-01', '12-19']);
    expect(daysIn('9 novembre, 3 marches, 12 mayors, {count} may')).toEqual(['11-09']);
    expect(figuresIn('in 2025, 1.7 % of 19,500, 4 letters, 8-letter, {n1000}, o365x')).toEqual([
      '2025',
      '1.7 %',
      '19,500',
    ]);
  });

  it('that the game tells as true are days of the facts', () => {
    const told = playerTexts().flatMap(({ where, text }) => daysIn(text).map((day) => ({ where, day })));
    expect(told.length).toBeGreaterThan(4);
    expect(told.filter(({ day }) => !FACT_DAYS.includes(day))).toEqual([]);
  });

  it('in briefings, debriefs and the guide are figures of the facts', () => {
    const told = playerTexts().filter(({ where }) => TOLD.test(where));
    expect(told.length).toBeGreaterThanOrEqual(4 * levelFiles(join(ROOT, 'levels')).length);
    const unknown = told.flatMap(({ where, text }) =>
      figuresIn(text)
        .filter((figure) => !FACT_FIGURES.includes(figure))
        .map((figure) => `${where}: ${figure}`),
    );
    expect(unknown).toEqual([]);
  });
});
