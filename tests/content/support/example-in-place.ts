import { parseDocument, stringify } from 'yaml';
import { findingsOfCall, SMALL_CALL } from './calls.ts';
import { findingsOf, goldenText } from './golden.ts';
import { findingsOfParcel, SMALL_PARCEL } from './parcels.ts';

type Data = { [key: string]: Data } & Data[];

const dataOf = (text: string): unknown => {
  try {
    return parseDocument(text, { schema: 'failsafe' }).toJS();
  } catch {
    return null;
  }
};

/** Small files in which nothing is wrong, and the groups in them that a piece may change. */
const BASES = [
  {
    text: goldenText('nothing-wrong'),
    codes: (text: string) => findingsOf(text).map((one) => one.code),
    groups: [
      (data: Data) => data,
      (data: Data) => data['letters']?.['own']?.[0],
      (data: Data) => data['letters']?.['own']?.[1],
      (data: Data) => data['letters']?.['own']?.[1]?.['body']?.[0],
      (data: Data) => data['letters']?.['own']?.[1]?.['body']?.[0]?.['say']?.[0],
      (data: Data) => data['letters'],
    ],
  },
  {
    text: SMALL_CALL,
    codes: (text: string) => findingsOfCall(text).map((one) => one.code),
    groups: [(data: Data) => data, (data: Data) => data['caller'], (data: Data) => data['lines']?.[1]],
  },
  {
    text: SMALL_PARCEL,
    codes: (text: string) => findingsOfParcel(text).map((one) => one.code),
    groups: [(data: Data) => data, (data: Data) => data['cases']?.[0], (data: Data) => data['cases']?.[1]],
  },
] as const;

/** The first place in which `wrong` gives a code and `right` does not, by its number; null where there is none. */
export function placeThatShows(code: string, wrong: string, right: string): number | null {
  const places = BASES.flatMap(({ text, codes, groups }) =>
    groups.map((groupOf) => (piece: string) => {
      const data = dataOf(text) as Data;
      const group = groupOf(data);
      const keys = dataOf(piece);
      if (group === undefined || typeof keys !== 'object' || keys === null) return false;
      Object.assign(group, keys);
      return codes(stringify(data, { lineWidth: 0 })).some((one) => one === code);
    }),
  );
  const found = places.findIndex((gives) => gives(wrong) && !gives(right));
  return found < 0 ? null : found;
}
