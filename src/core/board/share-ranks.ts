/** 1, 2, 2, 4: `compare` says 0 for those who share. */
export function shareRanks<T>(
  sorted: readonly T[],
  compare: (a: T, b: T) => number,
): readonly (T & { readonly rank: number })[] {
  let rank = 0;
  let before: T | null = null;
  return sorted.map((one, at) => {
    if (before === null || compare(before, one) !== 0) rank = at + 1;
    before = one;
    return { ...one, rank };
  });
}
