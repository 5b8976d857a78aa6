// 100,000 score files with one field changed, cut, doubled, reordered or retyped: refused, or ranked by their true score.
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createEvent, writeEvent } from '../../src/content/contest/create-event.ts';
import { readEventFile } from '../../src/content/contest/read-event.ts';
import { readScores } from '../../src/content/contest/read-scores.ts';
import { writeScore } from '../../src/content/contest/write-score.ts';
import { type Entry, judge, refusedFile } from '../../src/core/board/entry.ts';
import { rankBoard } from '../../src/core/board/rank.ts';
import { openStream } from '../../src/core/random/stream.ts';
import { readRecord } from '../../src/core/replay/read-record.ts';
import { type PlayRecord, replay, toRecord } from '../../src/core/replay/record.ts';
import { createShifts, type Shifts } from '../../src/core/replay/shifts.ts';
import { scoreOf } from '../../src/core/score/score.ts';
import { simulateShift } from '../../src/core/simulate/player.ts';
import { fixtureLevel, seedsTo, shippedLevels } from '../core/support/levels.ts';
import { CHANGES, reseal, spoil, type Tree } from './support/spoil.ts';

/** `TRIAGE_RUNS=5000 npm run campaign -- records` is the shorter run that guards a release. */
const RUNS = Number(process.env['TRIAGE_RUNS'] ?? 100_000);
const TIMES = 5;
/** A clock cannot tell less than this from a pause of the machine. */
const FLOOR_MS = 5;

const levels = [fixtureLevel('small'), ...shippedLevels()];
const byDigest = new Map(levels.map((level) => [level.digest, level]));
const kept = new Map(levels.map((level) => [level.digest, createShifts(level)]));
const find = (record: PlayRecord): Shifts | null => kept.get(record.digest) ?? null;
const cold = (record: PlayRecord): Shifts | null => {
  const level = byDigest.get(record.digest);
  return level === undefined ? null : createShifts(level);
};

const event = { id: '0123456789ABCDEF', attempt: 1, finished: '2026-11-27T14:00:00Z' };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Honest files: small levels mostly, and some of every level of the game. */
const honest = levels.flatMap((level, at) =>
  seedsTo(at === 0 ? 40 : 5).map((seed) => {
    const session = simulateShift(level, seed, { dPrime: 1.5, bias: 0 }, seed);
    const { file } = writeScore({
      ...{ format: 1, nickname: `Ana ${seed}`, team: seed % 2 === 0 ? 'Brest' : null, event },
      record: toRecord(session),
    });
    return { level: level.id, file, points: scoreOf(session).points };
  }),
);

function verdict(bytes: Uint8Array, by = find): Entry {
  const [read] = readScores(bytes);
  if (read === undefined) throw new Error('a file gives one score at least');
  return read.ok ? judge('x', read.value, by) : refusedFile('x', read.error);
}

function msOf(bytes: Uint8Array): number {
  const start = performance.now();
  verdict(bytes, cold);
  return performance.now() - start;
}
const quickest = (bytes: Uint8Array, times = 3): number =>
  Math.min(...Array.from({ length: times }, () => msOf(bytes)));

/** The slowest honest file of each level, its shift made anew. */
const usual = new Map<string, number>();
for (const { level, file } of honest) {
  usual.set(level, Math.max(usual.get(level) ?? 0, quickest(bytesOf(file), 7)));
}
const limitOf = (level: string): number => Math.max(FLOOR_MS, TIMES * (usual.get(level) ?? 0));

/** The points of a record by the shortest way there is: no file, no cache, no board. */
function truePoints(record: unknown): number | null {
  const read = readRecord(record);
  const level = read.ok ? byDigest.get(read.value.digest) : undefined;
  if (!read.ok || level === undefined) return null;
  const played = replay(level, read.value);
  return played.ok ? scoreOf(played.value).points : null;
}

/** What is wrong with how a spoilt file was taken; null where it is as it should be. */
function faultOf(before: Tree, after: Tree, sealed: boolean, entry: Entry): string | null {
  const same = isDeepStrictEqual(before, after);
  if (entry.reason !== null) return same ? `an honest file is refused: ${entry.reason.code}` : null;
  if (!same && !sealed) return 'a change without a new seal is taken';
  const points = truePoints(after['record']);
  if (entry.played?.points !== points) return `ranked by ${entry.played?.points}, true is ${points}`;
  const { nickname, team } = after;
  return entry.name === nickname && entry.team === team ? null : 'another name';
}

const WAYS = Object.keys(CHANGES);

describe(`${RUNS} spoilt score files`, () => {
  it('are refused or ranked by their true score, in time', () => {
    const stream = openStream(1, 'spoilt records');
    const counts: Record<string, number> = {};
    const wrong: string[] = [];
    let slowest = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const { file, level } = stream.pick(honest);
      const how = WAYS[run % WAYS.length] ?? '';
      const before = JSON.parse(file) as Tree;
      const tree = JSON.parse(file) as Tree;
      spoil(tree, how, stream);
      const sealed = run % 2 === 0 && reseal(tree);
      const text = JSON.stringify(tree, null, 1);
      const bytes = bytesOf(text);
      const start = performance.now();
      const entry = verdict(bytes);
      const ms = performance.now() - start;
      // What was written may differ from what was meant: −0 is 0, half a letter is a sign for it.
      const fault = faultOf(before, JSON.parse(text) as Tree, sealed, entry);
      if (fault !== null) wrong.push(`run ${run} (${how}): ${fault}`);
      const limit = limitOf(level);
      if (ms > limit && quickest(bytes, 10) > limit)
        wrong.push(`run ${run} (${how}): took ${ms} ms of ${limit}`);
      slowest = Math.max(slowest, ms / limit);
      const answer = `${how}${sealed ? ', sealed anew' : ''}: ${entry.reason?.code ?? 'ranked'}`;
      counts[answer] = (counts[answer] ?? 0) + 1;
    }
    console.log(
      Object.entries(counts)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([what, count]) => `${what} ${count}`)
        .join('\n'),
    );
    console.log(`honest files take up to ${Math.max(...usual.values()).toFixed(2)} ms, its shift made anew`);
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(counts['changed, sealed anew: ranked'] ?? 0).toBeGreaterThan(0);
    expect(counts['changed: file/changed'] ?? 0).toBeGreaterThan(0);
    expect(slowest).toBeGreaterThan(0);
  });

  it('leave the honest ones where they were', () => {
    const entries = honest
      .filter(({ level }) => level === 'small')
      .map(({ file }, at) => ({ ...verdict(bytesOf(file)), file: `${at}` }));
    const rules = { event: null, level: null, seedOf: null, best: null } as const;
    const spoilt = entries.map(({ file }) => refusedFile(`${file}x`, { code: 'file/changed' }));
    const { ranked, refused } = rankBoard([...spoilt, ...entries], rules);
    expect(ranked).toEqual(rankBoard(entries, rules).ranked);
    expect(ranked.map(({ played }) => played.points).sort()).toEqual(
      honest
        .filter(({ level }) => level === 'small')
        .map(({ points }) => points)
        .sort(),
    );
    expect(refused).toHaveLength(entries.length);
  });
});

it('spoilt event files are read or refused, and never more', () => {
  const stream = openStream(2, 'spoilt events');
  const [level] = levels;
  if (level === undefined) throw new Error('no level');
  const made = createEvent(
    {
      ...{ name: 'Friday', level: { id: level.id, digest: level.digest }, attempts: 2, teams: { best: 3 } },
      ...{ from: '2026-11-27T13:00:00Z', to: '2026-11-27T17:00:00Z', speed: false, supervised: true },
      letters: 'own',
    },
    (count) => Uint8Array.from({ length: count }, () => stream.int(0, 255)),
  );
  if (!made.ok) throw new Error(made.error.code);
  const { file } = writeEvent(made.value.event);
  const counts = { read: 0, refused: 0 };
  for (let run = 0; run < RUNS / 10; run += 1) {
    const tree = JSON.parse(file) as Tree;
    spoil(tree, WAYS[run % WAYS.length] ?? '', stream);
    const read = readEventFile(bytesOf(JSON.stringify(tree)));
    counts[read.ok ? 'read' : 'refused'] += 1;
    if (read.ok) expect(readEventFile(bytesOf(writeEvent(read.value).file))).toEqual(read);
  }
  console.log(counts);
  expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(0);
});

describe('files that were made to hurt', () => {
  const [{ file } = { file: '' }] = honest;
  const deep = `${'['.repeat(450_000)}${']'.repeat(450_000)}`;
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['50 MB', new Uint8Array(50_000_000).fill(0x20), 'file/tooBig'],
    ['deep nesting', bytesOf(file.replace('"record":', `"team2": ${deep}, "record":`)), 'file/tooDeep'],
    ['nesting that never ends', bytesOf(`{"a":${'{"a":'.repeat(150_000)}`), 'file/tooDeep'],
    ['a prototype', bytesOf(file.replace('{', '{"__proto__":{"reason":null},')), 'file/corrupt'],
    [
      'a constructor',
      bytesOf(file.replace('{', '{"constructor":{"prototype":{"polluted":1}},')),
      'file/corrupt',
    ],
    [
      'a number without end',
      bytesOf(file.replace(/"seed": \d+/, `"seed": ${'9'.repeat(400_000)}`)),
      'file/corrupt',
    ],
    [
      'a hundred thousand keys',
      bytesOf(`{${Array.from({ length: 90_000 }, (_, at) => `"${at}":1`).join(',')}}`),
      'file/notTriage',
    ],
    ['noughts', new Uint8Array(900_000), 'file/encoding'],
    ['latin-1', new Uint8Array(Buffer.from(file.replace('Ana', 'Zoé'), 'latin1')), 'file/encoding'],
    [
      'UTF-32',
      new Uint8Array(Buffer.from([...file].flatMap((one) => [one.charCodeAt(0), 0, 0, 0]))),
      'file/encoding',
    ],
    ['a bomb in a chat', bytesOf(`triage1.${'A'.repeat(1900)}`), 'file/corrupt'],
  ];

  it.each(cases)('%s is refused with its reason, at once', (_what, bytes, code) => {
    const start = performance.now();
    expect(verdict(bytes).reason).toMatchObject({ code });
    expect(performance.now() - start).toBeLessThan(1000);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  });
});
