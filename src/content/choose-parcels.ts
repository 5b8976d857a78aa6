import type { Level } from '../core/level/level.ts';
import { checkParcel } from './checks/check-parcel.ts';
import { toParcel } from './compile/to-parcel.ts';
import { type Diagnostic, isError } from './diagnostic.ts';
import { duplicates, type Library, type Sourced } from './library.ts';
import type { RawLevel } from './schema/level-schema.ts';
import type { RawParcel } from './schema/parcel-schema.ts';
import { hintFor } from './yaml/hints.ts';
import type { YamlSource } from './yaml/yaml-source.ts';

export type ChosenParcels = {
  readonly parcels: Level['parcels'];
  readonly diagnostics: readonly Diagnostic[];
};

const NONE: ChosenParcels = { parcels: { count: 0, must: [], templates: [] }, diagnostics: [] };

/** The parcels that a level names, each checked in the level's languages; of "*" those that lack one stay away. */
export function chooseParcels(
  { languages, parcels: raw, ownParcels }: RawLevel,
  source: YamlSource,
  library: Library,
): ChosenParcels {
  const own = (ownParcels ?? []).map(
    (item, at): Sourced<RawParcel> => ({ item, source, path: ['ownParcels', at] }),
  );
  // One's own are checked even where the level draws none of them.
  const ownFaults = own.flatMap((one) => checkParcel(one, languages));
  if (raw === undefined) return { ...NONE, diagnostics: ownFaults };
  const reach = [...library.parcels, ...own];
  const ids = reach.map(({ item }) => item.id);
  const must = (raw.must ?? []).map((group) => (typeof group === 'string' ? [group] : group));
  const unknown = (id: string, ...at: PropertyKey[]): readonly Diagnostic[] =>
    ids.includes(id)
      ? []
      : [source.report('ref/unknown-parcel', ['parcels', ...at], { id, ...hintFor(id, ids) })];
  const { from } = raw;
  const all = reach.map((parcel) => ({ parcel, faults: checkParcel(parcel, languages) }));
  const named = all.filter(({ parcel: { item }, faults }) =>
    from === '*'
      ? faults.every((one) => one.code !== 'text/missing-language')
      : from.includes(item.id) || must.some((group) => group.includes(item.id)),
  );
  const diagnostics = [
    ...(from === '*' ? [] : from.flatMap((id, at) => unknown(id, 'from', at))),
    ...(raw.must ?? []).flatMap((group, at) =>
      typeof group === 'string'
        ? unknown(group, 'must', at)
        : group.flatMap((id, inside) => unknown(id, 'must', at, inside)),
    ),
    ...duplicates(reach),
    ...ownFaults,
    ...named.flatMap(({ parcel, faults }) => (parcel.path.length === 0 ? faults : [])),
  ];
  const sound = named.filter(({ faults }) => !faults.some(isError));
  const templates = sound.map(({ parcel }) => toParcel(parcel.item, languages));
  if (templates.length < raw.count) {
    diagnostics.push(
      source.report('level/too-few-parcels', ['parcels', 'count'], {
        wanted: String(raw.count),
        found: String(templates.length),
      }),
    );
  }
  return { parcels: { count: raw.count, must, templates }, diagnostics };
}
