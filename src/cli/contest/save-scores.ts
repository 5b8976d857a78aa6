import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeScore } from '../../content/contest/write-score.ts';
import { toRecord } from '../../core/replay/record.ts';
import type { Session } from '../../core/session/session.ts';

const TEAMS = ['Brass', 'Paper', 'Walnut'] as const;

/** Writes shifts of simulated players as score files, one at a time: something to rehearse a board with. */
export function scoreSaver(folder: string, players: number): (session: Session, player: number) => void {
  mkdirSync(folder, { recursive: true });
  const digits = String(players).length;
  return (session, player) => {
    const nickname = `Player ${player + 1}`;
    const team = TEAMS[player % TEAMS.length] ?? null;
    const { file } = writeScore({ format: 1, nickname, team, event: null, record: toRecord(session) });
    writeFileSync(join(folder, `player-${String(player + 1).padStart(digits, '0')}.triage`), file);
  };
}
