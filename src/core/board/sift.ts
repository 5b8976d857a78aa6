import type { Contest } from '../contest/contest.ts';
import { nameKey } from '../contest/names.ts';
import type { Entry, Played } from './entry.ts';
import type { BoardReason, Reason } from './reason.ts';

/** What a board is about. */
export type BoardRules = {
  /** Null for a folder of shifts that belong to no event. */
  readonly event: Contest | null;
  /** The digest of the level; null takes the level of most files. */
  readonly level: string | null;
  /** The seed that a player had to have; null where the start code is not known, and then most files decide. */
  readonly seedOf: ((name: string) => number) | null;
  /** Teams by the mean of their best so many; null takes the event's, else 3. */
  readonly best: number | null;
};

/** A file that counts so far. */
export type Standing = Entry & { readonly name: string; readonly played: Played };

export type Sifted = {
  readonly standing: readonly Standing[];
  readonly refused: readonly (Entry & { readonly reason: Reason })[];
};

type Judge = (entry: Standing) => BoardReason | null;

/** Takes out what does not count, with its reason, before anybody is ranked. The order of the files decides nothing. */
export function sift(entries: readonly Entry[], rules: BoardRules): Sifted {
  const { event } = rules;
  const refused: (Entry & { readonly reason: Reason })[] = [];
  let standing: readonly Standing[] = [...entries].sort(byFile).flatMap((entry): readonly Standing[] => {
    const { name, played, reason } = entry;
    if (name !== null && played !== null && reason === null) return [{ ...entry, name, played }];
    refused.push({ ...entry, reason: reason ?? { code: 'board/noName' } });
    return [];
  });
  const keep = (judge: Judge): void => {
    standing = standing.filter((entry) => {
      const reason = judge(entry);
      if (reason !== null) refused.push({ ...entry, reason });
      return reason === null;
    });
  };
  keep(ofLevel(rules.level ?? event?.level.digest ?? commonest(standing, ({ digest }) => digest)));
  if (event !== null) keep(ofEvent(event));
  keep(ofLetters(rules, standing));
  standing = [...standing].sort(byTime);
  keep(notAgain());
  if (event !== null) keep(withinAttempts(event));
  if (event?.speed === true) keep(({ played }) => (played.slow ? { code: 'board/slowClock' } : null));
  return { standing, refused };
}

function byFile(a: Entry, b: Entry): number {
  return a.file < b.file ? -1 : Number(a.file > b.file);
}

/** In the order in which shifts say that they ended; those that say nothing, by their files. */
function byTime(a: Entry, b: Entry): number {
  const [x, y] = [a.event?.finished ?? '', b.event?.finished ?? ''];
  return x === y ? byFile(a, b) : x < y ? -1 : 1;
}

function ofLevel(wanted: string | null): Judge {
  return ({ level, digest }) =>
    digest === wanted || level === null || digest === null
      ? null
      : { code: 'board/otherLevel', level, digest };
}

function ofEvent({ id, from, to, attempts }: Contest): Judge {
  return ({ event }) => {
    if (event?.id !== id) return { code: 'board/otherEvent' };
    const { finished, attempt } = event;
    if (finished < from || finished > to) return { code: 'board/outside', finished };
    return attempt > attempts ? { code: 'board/tooMany', attempts } : null;
  };
}

/** The seed of the start code; unknown, that of most files where all have the same letters. */
function ofLetters({ event, seedOf }: BoardRules, standing: readonly Standing[]): Judge {
  if (event === null || (seedOf === null && event.letters === 'own')) return () => null;
  const common = seedOf === null ? commonest(standing, ({ seed }) => seed) : null;
  return ({ name, seed }) => (seed === (seedOf?.(name) ?? common) ? null : { code: 'board/otherLetters' });
}

function notAgain(): Judge {
  const first = new Map<string, string>();
  return ({ fingerprint, file }) => {
    const before = fingerprint === null ? undefined : first.get(fingerprint);
    if (before !== undefined) return { code: 'board/duplicate', file: before };
    if (fingerprint !== null) first.set(fingerprint, file);
    return null;
  };
}

function withinAttempts({ attempts }: Contest): Judge {
  const played = new Map<string, number>();
  return (entry) => {
    const player = playerOf(entry);
    const count = (played.get(player) ?? 0) + 1;
    played.set(player, count);
    return count > attempts ? { code: 'board/tooMany', attempts } : null;
  };
}

/** Who played, as far as a board can know: a nickname in a team. */
export function playerOf({ name, team }: Pick<Standing, 'name' | 'team'>): string {
  return `${nameKey(team ?? '')}\n${nameKey(name)}`;
}

/** What most have; of as many, the smallest. */
function commonest<T extends string | number>(
  entries: readonly Standing[],
  of: (entry: Standing) => T | null,
): T | null {
  const counts = new Map<T, number>();
  for (const entry of entries) {
    const value = of(entry);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? null;
}
