import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/board/entry.ts';
import { rankBoard } from '../../../src/core/board/rank.ts';
import type { BoardRules } from '../../../src/core/board/sift.ts';
import { toRecord } from '../../../src/core/replay/record.ts';
import { RULES_VERSION } from '../../../src/core/rules-version.ts';
import { entry, event, played } from './support/entries.ts';

const RULES: BoardRules = { event, level: null, seedOf: null, best: null };
const ranksOf = (entries: readonly Entry[], rules: BoardRules = RULES): readonly string[] =>
  rankBoard(entries, rules).ranked.map(({ rank, name }) => `${rank} ${name}`);
const reasonsOf = (entries: readonly Entry[], rules: BoardRules = RULES): readonly string[] =>
  rankBoard(entries, rules).refused.map(({ file, reason }) => `${file} ${reason.code}`);

describe('a board', () => {
  it('ranks by recomputed points, and equal ones share a rank', () => {
    const equal = entry('Bo', 1, { record: toRecord(played(1, 16_000)) });
    expect(ranksOf([entry('Di', 3), equal, entry('Al', 0), entry('Cy', 1)])).toEqual([
      '1 Al',
      '2 Bo',
      '2 Cy',
      '4 Di',
    ]);
  });

  it('breaks equal points by right verdicts, then by fewer false alarms', () => {
    const one = entry('One', 1);
    const withPlayed = (name: string, right: number, falseAlarms: number): Entry => ({
      ...entry(name, 1),
      file: name,
      fingerprint: name,
      played: one.played === null ? null : { ...one.played, right, falseAlarms },
    });
    expect(ranksOf([withPlayed('A', 4, 1), withPlayed('B', 5, 2), withPlayed('C', 5, 1)])).toEqual([
      '1 C',
      '2 B',
      '3 A',
    ]);
  });

  it('counts speed only where the event says so, and then leaves the slow clock out', () => {
    const quick = entry('Quick', 1, { record: toRecord(played(1, 9000)) });
    const slow = entry('Slow', 0);
    const calm: Entry = { ...slow, played: slow.played === null ? null : { ...slow.played, slow: true } };
    const all = [entry('Steady', 1), quick, calm];
    expect(ranksOf(all)).toEqual(['1 Slow', '2 Quick', '2 Steady']);
    const speed: BoardRules = { ...RULES, event: { ...event, speed: true } };
    expect(ranksOf(all, speed)).toEqual(['1 Quick', '2 Steady']);
    expect(reasonsOf(all, speed)).toEqual(['Slow.triage board/slowClock']);
  });

  it('counts the best of a player’s attempts, and refuses those beyond', () => {
    const tries = [3, 1, 0].map((wrong, at) =>
      entry(at === 1 ? 'ANA' : 'Ana', wrong, {
        file: `ana-${at + 1}`,
        attempt: 1,
        finished: `2026-11-27T14:0${at}:00Z`,
      }),
    );
    expect(ranksOf(tries)).toEqual(['1 ANA']);
    expect(reasonsOf(tries)).toEqual(['ana-1 board/betterAttempt', 'ana-3 board/tooMany']);
    expect(reasonsOf([entry('Bea', 0, { attempt: 3 })])).toEqual(['Bea.triage board/tooMany']);
  });

  it('refuses other events, other hours and other letters', () => {
    expect(
      reasonsOf([
        entry('Early', 0, { finished: '2026-11-27T12:59:59Z' }),
        entry('Late', 0, { finished: '2026-11-27T17:00:01Z' }),
        entry('None', 0, { event: null }),
        entry('Other', 0, {
          event: { id: 'F'.repeat(16), attempt: 1, finished: '2026-11-27T14:00:00Z' },
        }),
        entry('Seed', 0, { record: toRecord(played(0, 1000, 8)) }),
        entry('In time', 0, { finished: '2026-11-27T17:00:00Z' }),
        entry('In time too', 1, { finished: '2026-11-27T13:00:00Z' }),
      ]),
    ).toEqual([
      'Early.triage board/outside',
      'Late.triage board/outside',
      'None.triage board/otherEvent',
      'Other.triage board/otherEvent',
      'Seed.triage board/otherLetters',
    ]);
  });

  it('holds every player to the seed of the start code', () => {
    const seedOf = (name: string): number => (name === 'Own' ? 9 : 7);
    const own = entry('Own', 0, { record: toRecord(played(0, 1000, 9)) });
    const rules: BoardRules = { ...RULES, event: { ...event, letters: 'own' }, seedOf };
    expect(reasonsOf([entry('Fine', 0), own, { ...entry('Bad', 1), seed: 9 }], rules)).toEqual([
      'Bad.triage board/otherLetters',
    ]);
  });

  it('keeps the first of two shifts with the same decisions and timings', () => {
    const twin = (name: string, finished: string): Entry => ({
      ...entry(name, 1, { finished }),
      fingerprint: 'same',
    });
    const board = rankBoard(
      [twin('Mallory', '2026-11-27T14:05:00Z'), twin('Zed', '2026-11-27T14:00:00Z')],
      RULES,
    );
    expect(board.ranked.map(({ name }) => name)).toEqual(['Zed']);
    expect(board.refused[0]?.reason).toEqual({ code: 'board/duplicate', file: 'Zed.triage' });
  });

  it('refuses what was not finished, played under other rules, or has no name', () => {
    const whole = toRecord(played(0));
    const record = { ...whole, decisions: whole.decisions.slice(0, 5) };
    const old = { ...whole, rules: RULES_VERSION + 1 };
    expect(
      reasonsOf([
        entry('Half', 0, { record }),
        entry('Old', 0, { record: old }),
        { ...entry('Nobody', 0), name: null },
        entry('Fine', 1),
      ]),
    ).toEqual([
      'Half.triage board/unfinished',
      'Nobody.triage board/noName',
      'Old.triage replay/other_rules',
    ]);
  });

  it('of no event ranks every shift of the level that most have', () => {
    const rules: BoardRules = { ...RULES, event: null };
    const strange: Entry = { ...entry('Odd', 0), digest: 'f'.repeat(64) };
    const all = [entry('Al', 0), entry('Al', 2, { file: 'again' }), strange];
    expect(ranksOf(all, rules)).toEqual(['1 Al', '2 Al']);
    expect(reasonsOf(all, rules)).toEqual(['Odd.triage board/otherLevel']);
  });

  it('is the same whatever the order of its files', () => {
    const all = [
      ...[0, 1, 2, 3].map((wrong) => entry(`P${wrong}`, wrong, { team: wrong % 2 === 0 ? 'Even' : 'Odd' })),
      entry('P1', 2, { file: 'again', team: 'Odd', finished: '2026-11-27T14:10:00Z' }),
      entry('P2', 2, { file: 'copy' }),
      entry('Late', 0, { finished: '2026-11-28T14:10:00Z' }),
    ];
    const board = rankBoard(all, RULES);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(rankBoard(order, RULES)).toEqual(board);
      }),
      { numRuns: 50 },
    );
    expect(board.ranked).toHaveLength(4);
  });
});

describe('teams', () => {
  it('are ranked by the mean of their best, and need as many', () => {
    const team = (name: string, ...wrongs: readonly number[]): readonly Entry[] =>
      wrongs.map((wrong, at) => entry(`${name}${at}`, wrong, { team: at === 0 ? name : ` ${name} `.trim() }));
    const { teams } = rankBoard(
      [...team('Brest', 0, 5), ...team('Lille', 1, 1, 6), ...team('Nice', 0)],
      RULES,
    );
    expect(teams.map(({ rank, team: name, players }) => [rank, name, players])).toEqual([
      [1, 'Lille', 3],
      [2, 'Brest', 2],
      [null, 'Nice', 1],
    ]);
    expect(teams[0]?.mean).toBe((teams[0]?.sum ?? 0) / 2);
  });

  it('are none where everybody plays alone', () => {
    const alone: BoardRules = { ...RULES, event: { ...event, teams: null } };
    expect(rankBoard([entry('Al', 0, { team: 'Brest' })], alone).teams).toEqual([]);
  });
});

describe('odd timings', () => {
  it('are told apart from the ranking, which they do not change', () => {
    const fast = entry('Fast', 0, { record: toRecord(played(0, 5)) });
    const board = rankBoard([fast, entry('Slow', 1)], RULES);
    expect(board.ranked.map(({ name }) => name)).toEqual(['Fast', 'Slow']);
    expect(board.odd.map(({ name, played: { fast: letters } }) => [name, letters])).toEqual([['Fast', 6]]);
  });
});
