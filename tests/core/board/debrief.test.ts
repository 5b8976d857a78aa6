import { describe, expect, it } from 'vitest';
import { debriefOf } from '../../../src/core/board/debrief.ts';
import { rankBoard } from '../../../src/core/board/rank.ts';
import { entry, event, shifts } from './support/entries.ts';

const group = (count: number) =>
  rankBoard(
    Array.from({ length: count }, (_, at) => entry(`P${at}`, at === 0 ? 1 : at === 1 ? 2 : 0)),
    { event, level: null, seedOf: null, best: null },
  ).ranked;

describe('the debrief of a group', () => {
  it('tells which letters and what in them fooled how many, the worst first', () => {
    const debrief = debriefOf(group(5), shifts);
    expect(debrief?.players).toBe(5);
    expect(debrief?.letters.map(({ index, fooled, seen }) => [index, fooled, seen])).toEqual([
      [0, 2, 5],
      [1, 1, 5],
    ]);
    expect(debrief?.topics.length).toBeGreaterThan(0);
    for (const { seen, fooled } of debrief?.topics ?? []) {
      expect(seen).toBeGreaterThanOrEqual(5);
      expect(fooled).toBeGreaterThan(0);
    }
  });

  it('names nobody', () => {
    expect(JSON.stringify(debriefOf(group(6), shifts))).not.toMatch(/P\d/);
  });

  it('is not told of fewer than five', () => {
    expect(debriefOf(group(4), shifts)).toBeNull();
  });
});
