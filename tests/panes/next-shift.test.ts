import { describe, expect, it } from 'vitest';
import { nextShift } from '../../src/panes/menus/next-shift.ts';
import { shippedLevels } from '../core/support/levels.ts';

const levels = shippedLevels();
const next = (...played: readonly string[]) => nextShift(levels, new Set(played))?.id;
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

describe('the title proposes', () => {
  it('express to somebody who has played nothing', () => expect(next()).toBe('express'));
  it('Monday after express', () => expect(next('express')).toBe('monday'));
  it('the week’s next day to somebody who has begun it, not express', () => {
    expect(next('monday')).toBe('tuesday');
    expect(next('monday', 'wednesday')).toBe('tuesday');
  });
  it('what is optional only once the rest of the week is done', () => {
    expect(next(...DAYS)).toBe('sunday');
    expect(next(...DAYS, 'sunday')).toBe('saturday');
  });
  it('nothing after the last', () => expect(next(...DAYS, 'saturday', 'sunday')).toBeUndefined());
});
