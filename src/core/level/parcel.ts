import type { Text } from './text.ts';

/** What may be done to a field before it leaves: nothing, the marker, a coarser value, a name that tells nothing. */
export const TREATMENTS = ['keep', 'black', 'coarse', 'pseudonym'] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** A form of fields; a text (log, URL, event) in which fields stand; a choice between suppliers by their answers. */
export const PARCEL_KINDS = ['form', 'trace', 'choice'] as const;
export type ParcelKind = (typeof PARCEL_KINDS)[number];

export type ParcelField = {
  readonly id: string;
  readonly label: Text;
  readonly value: Text;
  /** What a coarser value says; null where there is none. */
  readonly coarse: Text | null;
  /** Whether a pseudonym can stand in its place. */
  readonly pseudonym: boolean;
};

/** One purpose of a parcel, and what follows from it. */
export type ParcelCase = {
  readonly id: string;
  readonly purpose: Text;
  /** What the partner says of itself, on the card beside the parcel. */
  readonly answers: readonly Text[];
  /** The right treatment of each field that the purpose needs; all others are blacked out. */
  readonly needs: Readonly<Record<string, Treatment>>;
  /** `send`, `refuse`, or the option to choose. */
  readonly right: string;
  readonly why: Text;
};

export type ParcelOption = {
  readonly id: string;
  readonly name: Text;
  readonly answers: readonly Text[];
};

/** Whom a parcel is for: a supplier of the directory, or somebody who stands in none. */
export type Partner =
  | { readonly kind: 'supplier'; readonly supplier: string }
  | { readonly kind: 'other'; readonly name: Text };

/** Data that leaves the house, language-free in its truth: the same level and seed give the same case. */
export type ParcelTemplate = {
  readonly id: string;
  readonly kind: ParcelKind;
  readonly title: Text;
  readonly partner: Partner;
  /** Of a trace: its lines, in which `[id]` marks where a field stands. */
  readonly lines: readonly Text[];
  readonly fields: readonly ParcelField[];
  /** Of a choice: the suppliers. */
  readonly options: readonly ParcelOption[];
  readonly cases: readonly ParcelCase[];
};
