import { describe, expect, it } from 'vitest';
import { hashOf, readHash } from '../../../src/app/screen.ts';
import { addDays, dayOf, isDay, msToNextDay } from '../../../src/app/today/day.ts';
import { formatDay } from '../../../src/app/today/format-day.ts';

describe('a date', () => {
  it('changes at midnight UTC, wherever the player is', () => {
    const midnight = Date.UTC(2026, 10, 25);
    expect([dayOf(midnight - 1), dayOf(midnight)]).toEqual(['2026-11-24', '2026-11-25']);
    expect(msToNextDay(midnight - 1)).toBe(1);
    expect(msToNextDay(midnight)).toBe(86_400_000);
  });

  it('is followed by the next over the ends of months and years', () => {
    expect([addDays('2028-02-28', 1), addDays('2026-12-31', 1), addDays('2026-03-01', -1)]).toEqual([
      '2028-02-29',
      '2027-01-01',
      '2026-02-28',
    ]);
  });

  it('in an address is one that exists', () => {
    expect(['2026-11-24', '2028-02-29'].every(isDay)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '24-11-2026', '2026-11-24x', ''].some(isDay)).toBe(false);
    expect(readHash('#/today/2026-02-30')).toMatchObject({ ok: false, error: { code: 'address/day' } });
  });

  it('has an address that is read back', () => {
    for (const day of [null, '2026-11-24']) {
      const screen = { name: 'today', day } as const;
      expect(readHash(hashOf(screen))).toEqual({ ok: true, value: screen });
    }
  });

  it('is written as each language writes it', () => {
    expect(formatDay('2026-11-24', 'en')).toBe('24 November 2026');
    expect(formatDay('2026-12-01', 'fr')).toBe('1er décembre 2026');
    expect(formatDay('2026-12-01', 'fr', 'full')).toBe('mardi 1er décembre 2026');
    expect(formatDay('2026-12-11', 'fr')).toBe('11 décembre 2026');
  });
});
