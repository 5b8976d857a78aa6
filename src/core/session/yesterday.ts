import type { Session } from './session.ts';

/** How a verdict of the day before went wrong: a fake that was trusted, a genuine letter that was reported. */
export const YESTERDAY_KINDS = ['missed', 'doubted'] as const;
export type YesterdayKind = (typeof YESTERDAY_KINDS)[number];

/** The worst verdict of the last shift; colleagues speak of it the day after. */
export type Yesterday = {
  readonly kind: YesterdayKind;
  readonly template: string;
  readonly category: string;
};

/**
 * The worst verdict of a shift: a fake that was trusted before a genuine letter that was reported, one that gave
 * something away before one that gave nothing, then the first. Null where every verdict was right.
 */
export function yesterdayOf({ inbox, outcomes }: Session): Yesterday | null {
  const wrong = outcomes.flatMap(({ index, verdict }) => {
    const letter = inbox.letters[index];
    return letter === undefined || letter.genuine === (verdict === 'trust') ? [] : [letter];
  });
  const worst = wrong.find((one) => one.after !== null) ?? wrong.find((one) => !one.genuine) ?? wrong[0];
  if (worst === undefined) return null;
  const { template, category, genuine } = worst;
  return { kind: genuine ? 'doubted' : 'missed', template, category };
}
