import type { Treatment } from '../../core/level/parcel.ts';
import { lookupFor } from '../../core/mail/public/public-letter.ts';
import { render } from '../../core/mail/wording/render.ts';
import { neededTreatment, REFUSE, SEND } from '../../core/parcel/planned-parcel.ts';
import { scoreOf } from '../../core/score/score.ts';
import type { Session } from '../../core/session/session.ts';

/** A field of a parcel that left, or should have left: what was done to it and what the purpose asks. */
export type FieldFeedback = {
  readonly id: string;
  readonly label: string;
  readonly done: Treatment;
  readonly needed: Treatment;
  readonly right: boolean;
};

/** What became of a parcel, and what would have been right. */
export type ParcelFeedback = {
  readonly index: number;
  /** `send`, `refuse`, or the option chosen; so is `rightDispatch`. */
  readonly dispatch: string;
  readonly rightDispatch: string;
  /** The name of the right option of a choice; null for all others. */
  readonly rightName: string | null;
  /** Sent, refused or chosen as was right, and every field with it. */
  readonly right: boolean;
  readonly dispatchRight: boolean;
  /** A key of `parcel.verdict`. */
  readonly verdict: string;
  /** Why, in the parcel's own words and in `lang`. */
  readonly why: string;
  readonly lang: string;
  /** The fields, judged, of a parcel that was rightly sent. */
  readonly fields: readonly FieldFeedback[];
  /** What would have had to leave with a parcel that was wrongly refused. */
  readonly missed: readonly FieldFeedback[];
  readonly points: number;
};

/** The truth of the parcel at `index` once it has left the desk; null before. */
export function parcelFeedbackFor(session: Session, index: number, lang: string): ParcelFeedback | null {
  const parcel = session.inbox.parcels[index];
  const outcome = session.parcels.find((one) => one.index === index);
  const score = scoreOf(session).parcels.find((one) => one.index === index);
  if (parcel === undefined || outcome === undefined || score === undefined) return null;
  const lookup = lookupFor(session, parcel.vars);
  const { dispatch, treated } = outcome;
  const { right: rightDispatch, why } = parcel.case;
  const option = parcel.template.options.find(({ id }) => id === rightDispatch);
  const fields = parcel.template.fields.map(({ id, label }): FieldFeedback => {
    const done = treated[id] ?? 'keep';
    const needed = neededTreatment(parcel, id);
    return { id, label: render(label, lookup, lang), done, needed, right: done === needed };
  });
  return {
    index,
    dispatch,
    rightDispatch,
    rightName: option === undefined ? null : render(option.name, lookup, lang),
    right: score.right,
    dispatchRight: score.dispatchRight,
    verdict: verdictKey(dispatch, rightDispatch, score.right),
    why: render(why, lookup, lang),
    lang,
    fields: score.dispatchRight && dispatch === SEND ? fields : [],
    missed:
      !score.dispatchRight && rightDispatch === SEND ? fields.filter((one) => one.needed !== 'black') : [],
    points: score.points,
  };
}

function wayOf(dispatch: string): 'send' | 'refuse' | 'choose' {
  return dispatch === SEND || dispatch === REFUSE ? dispatch : 'choose';
}

function verdictKey(dispatch: string, rightDispatch: string, right: boolean): string {
  if (dispatch !== rightDispatch) return `${wayOf(dispatch)}Not${capital(wayOf(rightDispatch))}`;
  return right ? `${wayOf(dispatch)}Right` : 'sendPartly';
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
