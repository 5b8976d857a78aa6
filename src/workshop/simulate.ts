import { PLAYER_KINDS, type PlayerKind, type Simulated } from '../app/ports/workshop.ts';
import type { Level } from '../core/level/level.ts';
import { scoreOf } from '../core/score/score.ts';
import { simulateShift } from '../core/simulate/player.ts';

/** Players of each kind. */
export const PLAYERS = 1000;

export const D_PRIME: Readonly<Record<PlayerKind, number>> = { novice: 1, average: 1.5, careful: 2 };

const HARDEST = 5;

type Row = { readonly share: number; readonly medal: boolean };
type Tally = { rows: Row[]; hits: number; fakes: number; falseAlarms: number; genuine: number };

/** Counts simulated shifts; `play` plays the next player of each kind, `told` gives what is known so far. */
export function openSimulation(level: Level) {
  const tally = Object.fromEntries(
    PLAYER_KINDS.map((kind) => [kind, { rows: [], hits: 0, fakes: 0, falseAlarms: 0, genuine: 0 }]),
  ) as unknown as Record<PlayerKind, Tally>;
  const judged = new Map<string, { genuine: boolean; seen: number; wrong: number }>();
  let players = 0;

  const playOne = (kind: PlayerKind): void => {
    const session = simulateShift(level, players + 1, { dPrime: D_PRIME[kind], bias: 0 }, players);
    const { points, perfect, medal, counts, letters } = scoreOf(session);
    const one = tally[kind];
    one.rows.push({ share: perfect === 0 ? 0 : points / perfect, medal: medal !== null });
    one.hits += counts.hits;
    one.fakes += counts.fakes;
    one.falseAlarms += counts.falseAlarms;
    one.genuine += counts.genuine;
    if (kind !== 'average') return;
    for (const { index, right } of letters) {
      const letter = session.inbox.letters[index];
      if (letter === undefined) continue;
      const row = judged.get(letter.template) ?? { genuine: letter.genuine, seen: 0, wrong: 0 };
      judged.set(letter.template, { ...row, seen: row.seen + 1, wrong: row.wrong + (right ? 0 : 1) });
    }
  };

  return {
    isOver: (): boolean => players >= PLAYERS,
    play: (): void => {
      for (const kind of PLAYER_KINDS) playOne(kind);
      players += 1;
    },
    told: (): Simulated => ({
      players,
      wanted: PLAYERS,
      kinds: Object.fromEntries(
        PLAYER_KINDS.map((kind) => [kind, summed(tally[kind])]),
      ) as Simulated['kinds'],
      hardest: [...judged]
        .filter(([, { seen }]) => seen * 20 >= players)
        .map(([template, { genuine, seen, wrong }]) => ({ template, genuine, wrong: wrong / seen }))
        .sort((a, b) => b.wrong - a.wrong)
        .slice(0, HARDEST),
    }),
  };
}

function summed({ rows, hits, fakes, falseAlarms, genuine }: Tally): Simulated['kinds'][PlayerKind] {
  const shares = rows.map(({ share }) => share).sort((a, b) => a - b);
  const at = (part: number): number => shares[Math.floor((shares.length - 1) * part)] ?? 0;
  const of = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    players: rows.length,
    middle: at(0.5),
    low: at(0.1),
    high: at(0.9),
    medals: of(rows.filter(({ medal }) => medal).length, rows.length),
    hits: of(hits, fakes),
    falseAlarms: of(falseAlarms, genuine),
  };
}
