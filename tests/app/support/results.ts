import type { ShiftResult } from '../../../src/app/saved/types.ts';
import type { LevelSummary } from '../../../src/core/level/summary.ts';

const DIGEST = 'd'.repeat(64);

/** A finished shift of eight letters, four of them fakes, all judged right; `change` says what is otherwise. */
export function resultOf(
  level: string,
  change: Partial<ShiftResult> & { readonly seed?: number } = {},
): ShiftResult {
  const { seed = 1, ...rest } = change;
  return {
    format: 1,
    id: 'r1',
    profile: 'p1',
    record: { format: 1, rules: 4, level, digest: DIGEST, seed, decisions: [] },
    reader: { first: null, city: null, gender: null },
    carry: { loot: [], yesterday: null },
    points: 800,
    perfect: 1120,
    medal: 'bronze',
    counts: { hits: 4, misses: 0, falseAlarms: 0, correctRejections: 4, unsorted: 0, fakes: 4, genuine: 4 },
    rightStrings: 0,
    ms: 1,
    practice: null,
    finishedAt: Date.UTC(2026, 10, 24, 12),
    ...rest,
  };
}

export function summaryOf(id: string, change: Partial<LevelSummary> = {}): LevelSummary {
  return {
    id,
    title: { en: id, fr: id },
    order: 1,
    languages: ['en', 'fr'],
    guided: false,
    shelf: 'week',
    optional: false,
    sittings: 1,
    parcels: 0,
    certificate: false,
    minutes: 8,
    newRule: null,
    teaches: [],
    digest: DIGEST,
    count: 8,
    calls: 0,
    ...change,
  };
}
