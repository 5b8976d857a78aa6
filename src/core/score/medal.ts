import type { Counts } from './score.ts';

/** Medals of a shift, the lowest first. */
export const MEDALS = ['bronze', 'silver', 'gold'] as const;
export type Medal = (typeof MEDALS)[number];

/** Half of the fakes reported and half of the genuine trusted, unsorted ones included: without it neither medal nor certificate. */
export function isCompleted({ hits, fakes, correctRejections, genuine }: Counts): boolean {
  return hits * 2 >= fakes && correctRejections * 2 >= genuine;
}
