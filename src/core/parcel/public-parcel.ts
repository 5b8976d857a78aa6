import type { ParcelKind, Treatment } from '../level/parcel.ts';
import { type Text, textIn } from '../level/text.ts';
import { lookupFor } from '../mail/public/public-letter.ts';
import { render } from '../mail/wording/render.ts';
import type { Session } from '../session/session.ts';
import { offered, type PlannedParcel } from './planned-parcel.ts';

export type PublicField = {
  readonly id: string;
  readonly label: string;
  /** What leaves under each treatment that is offered; blacked out nothing does. */
  readonly values: Readonly<Partial<Record<Treatment, string>>>;
  readonly offered: readonly Treatment[];
};

/** A piece of a trace: plain text, or a field that stands in it. */
export type TracePiece = { readonly text: string } | { readonly field: string };

export type PublicOption = {
  readonly id: string;
  readonly name: string;
  readonly answers: readonly string[];
};

/** What the panes get of a parcel. Nothing in it tells what the purpose needs or whether it should leave. */
export type PublicParcel = {
  readonly index: number;
  readonly kind: ParcelKind;
  readonly lang: string;
  readonly title: string;
  readonly partner: string;
  readonly purpose: string;
  readonly answers: readonly string[];
  readonly fields: readonly PublicField[];
  readonly lines: readonly (readonly TracePiece[])[];
  readonly options: readonly PublicOption[];
};

/** A parcel in `lang` as it lies on the desk. */
export function publicParcel(parcel: PlannedParcel, session: Session, lang: string): PublicParcel {
  const { template } = parcel;
  const lookup = lookupFor(session, parcel.vars);
  const say = (text: Text): string => render(text, lookup, lang);
  const { partner } = parcel.vars;
  return {
    index: parcel.index,
    kind: template.kind,
    lang,
    title: say(template.title),
    partner: partner === undefined ? '' : say({ [lang]: '{partner}' }),
    purpose: say(parcel.case.purpose),
    answers: parcel.case.answers.map(say),
    fields: template.fields.map(({ id, label, value, coarse }) => ({
      id,
      label: say(label),
      values: {
        keep: say(value),
        ...(coarse === null ? {} : { coarse: say(coarse) }),
        pseudonym: parcel.pseudonyms[id] ?? '',
      },
      offered: offered(parcel, id),
    })),
    lines: template.lines.map((line) => pieces(textIn(line, lang), say)),
    options: parcel.options.flatMap((id) => {
      const option = template.options.find((one) => one.id === id);
      return option === undefined ? [] : [{ id, name: say(option.name), answers: option.answers.map(say) }];
    }),
  };
}

const MARK = /\[([a-z][\w-]*)\]/gi;

/** Ids of the fields that a line of a trace marks. */
export function markedFields(line: string): readonly string[] {
  return [...line.matchAll(MARK)].map(([, id = '']) => id);
}

function pieces(line: string, say: (text: Text) => string): readonly TracePiece[] {
  const found: TracePiece[] = [];
  let end = 0;
  for (const match of line.matchAll(MARK)) {
    if (match.index > end) found.push({ text: say({ en: line.slice(end, match.index) }) });
    found.push({ field: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < line.length) found.push({ text: say({ en: line.slice(end) }) });
  return found;
}
