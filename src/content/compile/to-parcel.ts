import type { ParcelTemplate } from '../../core/level/parcel.ts';
import type { Text } from '../../core/level/text.ts';
import { SEND } from '../../core/parcel/planned-parcel.ts';
import type { RawParcel } from '../schema/parcel-schema.ts';
import type { RawText } from '../schema/scalars.ts';
import { toText } from './to-text.ts';

/** A parcel file as core wants it: every optional key filled in. */
export function toParcel(raw: RawParcel, languages: readonly string[]): ParcelTemplate {
  const say = (text: RawText): Text => toText(text, languages);
  const { supplier, name } = raw.partner;
  return {
    id: raw.id,
    kind: raw.kind,
    title: say(raw.title),
    partner:
      supplier === undefined
        ? { kind: 'other', name: name === undefined ? {} : say(name) }
        : { kind: 'supplier', supplier },
    lines: (raw.lines ?? []).map((line) => asIs(line, languages)),
    fields: (raw.fields ?? []).map(({ id, label, value, coarse, pseudonym }) => ({
      id,
      label: say(label),
      value: asIs(value, languages),
      coarse: coarse === undefined ? null : asIs(coarse, languages),
      pseudonym: pseudonym ?? false,
    })),
    options: (raw.options ?? []).map(({ id, name: called, answers }) => ({
      id,
      name: say(called),
      answers: answers.map(say),
    })),
    cases: raw.cases.map(({ id, purpose, answers, needs, right, why }) => ({
      id,
      purpose: say(purpose),
      answers: (answers ?? []).map(say),
      needs: needs ?? {},
      right: right ?? SEND,
      why: say(why),
    })),
  };
}

/** Data is not typeset; a plain string is the same in every language. */
function asIs(text: RawText, languages: readonly string[]): Text {
  return typeof text === 'string' ? Object.fromEntries(languages.map((lang) => [lang, text])) : text;
}
