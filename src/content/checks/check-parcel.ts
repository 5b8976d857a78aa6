import { ALL_VARS, READER_VARS } from '../../core/mail/wording/var-names.ts';
import { REFUSE, SEND } from '../../core/parcel/planned-parcel.ts';
import { markedFields } from '../../core/parcel/public-parcel.ts';
import { SUBJECT_VARS } from '../../core/parcel/subject-vars.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Sourced } from '../library.ts';
import type { RawParcel } from '../schema/parcel-schema.ts';
import type { RawText } from '../schema/scalars.ts';
import { hintFor } from '../yaml/hints.ts';
import { checkText, type PlacedText } from './check-letter.ts';

/** Nobody has written a parcel, and it speaks of somebody else than the reader. */
const UNSAID: readonly string[] = [...READER_VARS, 'senderPhone', 'senderAccount', 'phone', 'account'];
const PARCEL_VARS: readonly string[] = [
  ...ALL_VARS.filter((name) => !UNSAID.includes(name)),
  ...SUBJECT_VARS,
];

/** What is wrong in one parcel: texts, fields that do not exist, purposes that nothing can be right for. */
export function checkParcel(parcel: Sourced<RawParcel>, languages: readonly string[]): readonly Diagnostic[] {
  return [
    ...checkPartner(parcel),
    ...checkShape(parcel),
    ...checkMarks(parcel),
    ...checkCases(parcel),
    ...textsOf(parcel).flatMap((placed) => checkText(placed, parcel.source, languages, PARCEL_VARS)),
  ];
}

function checkPartner({ item, source, path }: Sourced<RawParcel>): readonly Diagnostic[] {
  const { supplier, name } = item.partner;
  return (supplier === undefined) === (name === undefined)
    ? [source.report('parcel/one-partner', [...path, 'partner'], {}, { place: 'key' })]
    : [];
}

/** A form and a trace have fields, a choice has options. */
function checkShape({ item, source, path }: Sourced<RawParcel>): readonly Diagnostic[] {
  const wanted = item.kind === 'choice' ? 'options' : 'fields';
  const least = item.kind === 'choice' ? 2 : 1;
  const there = (wanted === 'options' ? item.options : item.fields)?.length ?? 0;
  const ids = [...(item.fields ?? []), ...(item.options ?? [])].map((one) => one.id);
  const twice = ids.filter((id, at) => ids.indexOf(id) < at);
  return [
    ...(there < least
      ? [
          source.report(
            'parcel/nothing-in-it',
            [...path, 'kind'],
            { kind: item.kind, key: wanted, least: String(least) },
            { place: 'key' },
          ),
        ]
      : []),
    ...twice.map((id) => source.report('ref/duplicate-id', [...path, wanted], { id }, { place: 'key' })),
  ];
}

/** The lines of a trace mark each field, and nothing else. */
function checkMarks({ item, source, path }: Sourced<RawParcel>): readonly Diagnostic[] {
  if (item.kind !== 'trace') return [];
  const ids = (item.fields ?? []).map((one) => one.id);
  const said = (line: RawText): readonly string[] =>
    typeof line === 'string' ? [line] : Object.values(line);
  const marked = (item.lines ?? []).map((line) => said(line).flatMap(markedFields));
  const unknown = marked.flatMap((names, at) =>
    names
      .filter((name) => !ids.includes(name))
      .map((name) =>
        source.report('parcel/unknown-field', [...path, 'lines', at], { id: name, ...hintFor(name, ids) }),
      ),
  );
  const unmarked = ids.flatMap((id, at) =>
    marked.flat().includes(id)
      ? []
      : [source.report('parcel/unmarked-field', [...path, 'fields', at, 'id'], { id })],
  );
  return [...unknown, ...unmarked];
}

function checkCases({ item, source, path }: Sourced<RawParcel>): readonly Diagnostic[] {
  const fields = item.fields ?? [];
  const ids = fields.map((one) => one.id);
  const ways =
    item.kind === 'choice' ? [...(item.options ?? []).map((one) => one.id), REFUSE] : [SEND, REFUSE];
  return item.cases.flatMap(({ id, needs = {}, right = SEND }, at) => {
    const here = [...path, 'cases', at];
    const wrong = Object.entries(needs).flatMap(([name, how]): readonly Diagnostic[] => {
      const field = fields.find((one) => one.id === name);
      if (field === undefined)
        return [
          source.report('parcel/unknown-field', [...here, 'needs', name], {
            id: name,
            ...hintFor(name, ids),
          }),
        ];
      const lacks =
        (how === 'coarse' && field.coarse === undefined) || (how === 'pseudonym' && !field.pseudonym);
      return lacks ? [source.report('parcel/not-offered', [...here, 'needs', name], { id: name, how })] : [];
    });
    if (!ways.includes(right)) {
      const place = item.cases[at]?.right === undefined ? 'id' : 'right';
      return [
        ...wrong,
        source.report('parcel/unknown-way', [...here, place], { right, ...hintFor(right, ways) }),
      ];
    }
    const empty = right === SEND && !Object.values(needs).some((how) => how !== 'black');
    return empty ? [...wrong, source.report('parcel/nothing-needed', [...here, 'id'], { id })] : wrong;
  });
}

function textsOf({ item, path }: Sourced<RawParcel>): readonly PlacedText[] {
  const one = (text: RawText | undefined, ...at: PropertyKey[]): readonly PlacedText[] =>
    text === undefined ? [] : [{ text, path: [...path, ...at] }];
  /** A plain string of data is the same in every language. */
  const data = (text: RawText | undefined, ...at: PropertyKey[]): readonly PlacedText[] =>
    typeof text === 'string' ? [] : one(text, ...at).map((placed) => ({ ...placed, data: true }));
  const list = (texts: readonly RawText[] | undefined, ...at: PropertyKey[]): readonly PlacedText[] =>
    (texts ?? []).flatMap((text, index) => one(text, ...at, index));
  return [
    ...one(item.title, 'title'),
    ...one(item.partner.name, 'partner', 'name'),
    ...(item.lines ?? []).flatMap((line, at) => data(line, 'lines', at)),
    ...(item.fields ?? []).flatMap((field, at) => [
      ...one(field.label, 'fields', at, 'label'),
      ...data(field.value, 'fields', at, 'value'),
      ...data(field.coarse, 'fields', at, 'coarse'),
    ]),
    ...(item.options ?? []).flatMap((option, at) => [
      ...one(option.name, 'options', at, 'name'),
      ...list(option.answers, 'options', at, 'answers'),
    ]),
    ...item.cases.flatMap((each, at) => [
      ...one(each.purpose, 'cases', at, 'purpose'),
      ...list(each.answers, 'cases', at, 'answers'),
      ...one(each.why, 'cases', at, 'why'),
    ]),
  ];
}
