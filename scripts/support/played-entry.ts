import { DEFAULT_SETTINGS, type Profile, type SavedSession } from '../../src/app/saved/types.ts';
import { closeShift } from '../../src/app/shift/close-shift.ts';
import { libraryFor, readSource } from '../../src/cli/files.ts';
import { parseLevel } from '../../src/content/parse-level.ts';
import type { Level } from '../../src/core/level/level.ts';
import { toRecord } from '../../src/core/replay/record.ts';
import { NOTHING_CARRIED } from '../../src/core/session/carry.ts';
import { simulateShift } from '../../src/core/simulate/player.ts';

const HOUR = 3_600_000;
const BEGUN = Date.UTC(2026, 9, 5, 7, 30);
const READER = { first: null, city: null, gender: null } as const;

/** Someone who played: how many shifts, one every so many hours, and how well at first and at last. */
type Player = {
  readonly id: string;
  readonly name: string;
  readonly shifts: number;
  readonly everyHours: number;
  readonly dPrime: readonly [number, number];
  readonly bias: number;
};

const PLAYERS: readonly Player[] = [
  { id: 'zoe', name: 'Zoé', shifts: 26, everyHours: 43, dPrime: [0.4, 2.4], bias: -0.2 },
  { id: 'ben', name: 'Ben', shifts: 9, everyHours: 110, dPrime: [1, 1.6], bias: 0.3 },
  { id: 'ana', name: 'Ana', shifts: 4, everyHours: 200, dPrime: [2, 2.6], bias: 0 },
];

/** Every second shift is Monday's; its number depends on the round alone, so that players meet on the same letters. */
const LEVELS = [
  'monday',
  'tuesday',
  'monday',
  'wednesday',
  'monday',
  'thursday',
  'monday',
  'friday',
] as const;

/** Compiles shipped levels from their files, each once. */
function levelsFrom(folder: string): (id: string) => Level {
  const library = libraryFor(folder);
  const compiled = new Map<string, Level>();
  return (id) => {
    const known = compiled.get(id);
    if (known !== undefined) return known;
    const { file, text } = readSource(`${folder}/${id}.yaml`);
    const parsed = parseLevel(text, file, library);
    if (!parsed.ok) throw new Error(`${file} does not compile`);
    compiled.set(id, parsed.value.level);
    return parsed.value.level;
  };
}

/** A backup of three players with shifts that were really played, by simulated players: pictures and tests show it. */
export function playedBackup(levels: string, players: readonly Player[] = PLAYERS): string {
  const levelOf = levelsFrom(levels);
  const items = players.flatMap((player): readonly [string, unknown][] => [
    [`profile:${player.id}`, profileOf(player)],
    ...Array.from({ length: player.shifts }, (_, at): [string, unknown] => {
      const result = resultOf(player, at, levelOf(LEVELS[at % LEVELS.length] ?? 'monday'));
      return [`result:${result.id}`, result];
    }),
  ]);
  const settings = ['settings:main', { ...DEFAULT_SETTINGS, profile: players[0]?.id ?? null }] as const;
  return JSON.stringify({ triage: 'backup', format: 1, items: Object.fromEntries([settings, ...items]) });
}

function profileOf({ id, name }: Player): Profile {
  return {
    format: 2,
    id,
    name,
    reader: READER,
    carry: NOTHING_CARRIED,
    guided: true,
    createdAt: BEGUN,
    changedAt: BEGUN,
  };
}

function resultOf(player: Player, at: number, level: Level) {
  const [first, last] = player.dPrime;
  const dPrime = first + ((last - first) * at) / Math.max(1, player.shifts - 1);
  const session = simulateShift(level, 1 + Math.floor(at / 4), { dPrime, bias: player.bias }, at);
  const now = BEGUN + at * player.everyHours * HOUR;
  const saved: SavedSession = {
    format: 1,
    id: `${player.id}-${at}`,
    profile: player.id,
    record: toRecord(session),
    reader: READER,
    carry: NOTHING_CARRIED,
    practice: null,
    judged: 0,
    count: 0,
    startedAt: now,
    savedAt: now,
  };
  return closeShift(saved, session, now).result;
}
