import { checkParcel } from '../../../src/content/checks/check-parcel.ts';
import { toParcel } from '../../../src/content/compile/to-parcel.ts';
import type { Diagnostic } from '../../../src/content/diagnostic.ts';
import { readLibrary } from '../../../src/content/library.ts';
import type { ParcelTemplate } from '../../../src/core/level/parcel.ts';

/** A trace in which nothing is wrong: four fields, one purpose that needs three of them in three ways. */
export const SMALL_PARCEL = `id: small-parcel
kind: trace
title: { en: "Log", fr: "Journal" }
partner: { name: { en: "Somebody", fr: "Quelqu'un" } }
lines: ["GET /?key=[key]&u=[user]", "from [place] in [took]"]
fields:
  - { id: key, label: { en: "Key", fr: "Clé" }, value: "{apiKey}" }
  - { id: user, label: { en: "User", fr: "Compte" }, value: "{subject.id}", pseudonym: true }
  - { id: place, label: { en: "Place", fr: "Lieu" }, value: "{subject.city}", coarse: "{subject.region}" }
  - { id: took, label: { en: "Took", fr: "Durée" }, value: "2 s" }
cases:
  - id: slow
    purpose: { en: "See who waits where.", fr: "Voir qui attend où." }
    needs: { user: pseudonym, place: coarse, took: keep }
    why: { en: "No key is needed.", fr: "Aucune clé n'est utile." }
  - id: sell
    purpose: { en: "Sell it on.", fr: "Revendre le tout." }
    right: refuse
    why: { en: "Not our purpose.", fr: "Ce n'est pas notre but." }
`;

export function findingsOfParcel(text: string): readonly Diagnostic[] {
  const library = readLibrary([{ file: 'library/parcels/parcel.yaml', text }]);
  return [...library.diagnostics, ...library.parcels.flatMap((one) => checkParcel(one, ['en', 'fr']))];
}

export function parcelTemplate(text = SMALL_PARCEL): ParcelTemplate {
  const [parcel] = readLibrary([{ file: 'library/parcels/parcel.yaml', text }]).parcels;
  if (parcel === undefined) throw new Error('the parcel does not parse');
  return toParcel(parcel.item, ['en', 'fr']);
}

/** One fault each, by the text that is replaced. */
export const PARCEL_FAULTS: readonly (readonly [code: string, from: string, to: string])[] = [
  ['parcel/one-partner', 'name: { en: "Somebody", fr: "Quelqu\'un" } }', 'supplier: hosting, name: x }'],
  ['parcel/nothing-in-it', 'kind: trace', 'kind: choice'],
  ['parcel/unknown-field', '[took]"]', '[tock]"]'],
  ['parcel/unmarked-field', ' in [took]', ''],
  ['parcel/unknown-field', 'took: keep }', 'tock: keep }'],
  ['parcel/not-offered', 'user: pseudonym', 'user: coarse'],
  ['parcel/not-offered', 'took: keep }', 'took: pseudonym }'],
  ['parcel/unknown-way', 'right: refuse', 'right: refuze'],
  ['parcel/nothing-needed', '    needs: { user: pseudonym, place: coarse, took: keep }\n', ''],
  ['ref/duplicate-id', '- { id: user,', '- { id: key,'],
  ['text/missing-language', ', fr: "Revendre le tout."', ''],
  ['text/unknown-placeholder', 'See who waits where.', 'See where {first} waits.'],
];
