import { POINTS, type Point } from '../core/level/words.ts';
import { FEEDBACK_POINTS } from './feedback-points.ts';

/** Anything that says which points of the article it teaches. */
export type Teaching = { readonly id: string; readonly teaches?: readonly Point[] | undefined };

/** What may teach a point; a new kind of content is one more list. */
export type Teachings = {
  readonly shifts: readonly Teaching[];
  readonly letters: readonly Teaching[];
  readonly calls: readonly Teaching[];
  readonly parcels: readonly Teaching[];
};

/** Ids of all that teaches one point; `feedback` holds keys of locales/. */
export type Coverage = { readonly point: Point; readonly feedback: readonly string[] } & {
  readonly [Kind in keyof Teachings]: readonly string[];
};

/** The points of the article, A1 first, each with what teaches it, in the order given. */
export function coverageOf({ shifts, letters, calls, parcels }: Teachings): readonly Coverage[] {
  const feedback = Object.entries(FEEDBACK_POINTS).map(([id, teaches]) => ({ id, teaches }));
  return POINTS.map((point) => {
    const teach = (all: readonly Teaching[]): readonly string[] =>
      all.filter(({ teaches }) => teaches?.includes(point)).map(({ id }) => id);
    return {
      point,
      shifts: teach(shifts),
      letters: teach(letters),
      calls: teach(calls),
      parcels: teach(parcels),
      feedback: teach(feedback),
    };
  });
}

/** Whether nothing that is played teaches a point: what is said in passing does not count. */
export function isUntaught({ shifts, letters, calls, parcels }: Coverage): boolean {
  return shifts.length + letters.length + calls.length + parcels.length === 0;
}
