import { canonical } from './canonical.ts';
import { mergeResults } from './merge-results.ts';
import type { KeptLevel, Profile, Progress, SavedSession, ShiftResult, TopicProgress } from './types.ts';

/** What belongs to people, of one device or one backup. Settings are the device's and stay out of it. */
export type Holdings = {
  readonly profiles: readonly Profile[];
  readonly sessions: readonly SavedSession[];
  readonly results: readonly ShiftResult[];
  readonly progress: readonly Progress[];
  readonly levels: readonly KeptLevel[];
};

/**
 * Both, nothing lost and nothing twice. The order does not matter, nor how often or in which groups devices are
 * merged: every rule below takes the greater by an order that is total, or what either side has.
 */
export function merge(a: Holdings, b: Holdings): Holdings {
  const results = mergeResults(a.results, b.results);
  const finished = new Set(results.map(({ id }) => id));
  return {
    profiles: byId([...a.profiles, ...b.profiles], mergeProfile),
    // A finished shift has its session's id: its old session would open it again.
    sessions: byId([...a.sessions, ...b.sessions], mergeSession).filter(({ id }) => !finished.has(id)),
    results,
    progress: byId([...a.progress, ...b.progress], mergeProgress),
    levels: byId([...a.levels, ...b.levels], mergeLevel),
  };
}

/** The later word on who somebody is; the guided letter is seen once seen. */
function mergeProfile(a: Profile, b: Profile): Profile {
  const word = ({ changedAt, name, reader, carry }: Profile): Rank => [
    [changedAt],
    canonical({ name, reader, carry }),
  ];
  return {
    ...(isGreater(word(a), word(b)) ? a : b),
    guided: a.guided || b.guided,
    createdAt: Math.min(a.createdAt, b.createdAt),
  };
}

/** The one that was played further. */
function mergeSession(a: SavedSession, b: SavedSession): SavedSession {
  const played = (one: SavedSession): Rank => [[one.record.decisions.length, one.savedAt], canonical(one)];
  return isGreater(played(a), played(b)) ? a : b;
}

/** The one that was written on last. */
function mergeLevel(a: KeptLevel, b: KeptLevel): KeptLevel {
  const written = (one: KeptLevel): Rank => [[one.savedAt], canonical(one)];
  return isGreater(written(a), written(b)) ? a : b;
}

/** Of each topic the account of the device that saw more of it; counting anew from the results makes it exact. */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const topics: Record<string, TopicProgress> = { ...a.topics };
  for (const [topic, one] of Object.entries(b.topics)) {
    const other = topics[topic];
    topics[topic] = other === undefined || isGreater(seen(one), seen(other)) ? one : other;
  }
  return { ...a, topics };
}

const seen = (one: TopicProgress): Rank => [[one.met, one.lastMet], canonical(one)];

/** Numbers in order of their weight, then a text that two different things never share. */
type Rank = readonly [readonly number[], string];

function isGreater([a, nameOfA]: Rank, [b, nameOfB]: Rank): boolean {
  const at = a.findIndex((one, index) => one !== b[index]);
  return at === -1 ? nameOfA > nameOfB : (a[at] ?? 0) > (b[at] ?? 0);
}

function byId<T extends { readonly id: string }>(all: readonly T[], join: (a: T, b: T) => T): readonly T[] {
  const found = new Map<string, T>();
  for (const one of all) {
    const before = found.get(one.id);
    found.set(one.id, before === undefined ? one : join(before, one));
  }
  return [...found.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
}
