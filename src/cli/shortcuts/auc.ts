/** One template: its truth (true for a fake) and what a feature says of it. */
export type Scored = { readonly fake: boolean; readonly value: number };

/**
 * How well a number tells fakes from genuine letters whichever way it points: max(AUC, 1 − AUC), 0.5 … 1.
 * AUC is the chance that a random fake has more of it than a random genuine letter, ties counting half
 * (Mann–Whitney). 0.5 where a kind is missing.
 */
export function twoSidedAuc(scored: readonly Scored[]): number {
  const fakes = scored.filter((one) => one.fake).map((one) => one.value);
  const genuine = scored.filter((one) => !one.fake).map((one) => one.value);
  if (fakes.length === 0 || genuine.length === 0) return 0.5;
  let wins = 0;
  for (const fake of fakes) for (const other of genuine) wins += fake > other ? 1 : fake === other ? 0.5 : 0;
  const auc = wins / (fakes.length * genuine.length);
  return Math.max(auc, 1 - auc);
}
