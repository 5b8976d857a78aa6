import type { Level } from '../../core/level/level.ts';
import type { Treatment } from '../../core/level/parcel.ts';
import { textIn } from '../../core/level/text.ts';
import { lookupFor } from '../../core/mail/public/public-letter.ts';
import { render } from '../../core/mail/wording/render.ts';
import { neededTreatment } from '../../core/parcel/planned-parcel.ts';
import { type PublicParcel, publicParcel } from '../../core/parcel/public-parcel.ts';
import { beginSession } from '../../core/session/session.ts';

export type PreviewedParcel = {
  readonly parcel: PublicParcel;
  readonly template: string;
  /** `send`, `refuse`, or the option to choose. */
  readonly right: string;
  readonly needs: Readonly<Record<string, Treatment>>;
  readonly why: string;
};

/** The parcels of a shift, and what is right for each. */
export function previewParcels(level: Level, seed: number, lang: string): readonly PreviewedParcel[] {
  const session = beginSession(level, seed);
  return session.inbox.parcels.map((planned) => {
    const parcel = publicParcel(planned, session, lang);
    return {
      parcel,
      template: planned.template.id,
      right: planned.case.right,
      needs: Object.fromEntries(parcel.fields.map(({ id }) => [id, neededTreatment(planned, id)])),
      why: render({ [lang]: textIn(planned.case.why, lang) }, lookupFor(session, planned.vars), lang),
    };
  });
}
