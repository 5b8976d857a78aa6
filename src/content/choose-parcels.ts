import type { Level } from '../core/level/level.ts';
import { checkParcel } from './checks/check-parcel.ts';
import { toParcel } from './compile/to-parcel.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Library } from './library.ts';
import type { RawLevel } from './schema/level-schema.ts';
import { hintFor } from './yaml/hints.ts';
import type { YamlSource } from './yaml/yaml-source.ts';

export type ChosenParcels = {
  readonly parcels: Level['parcels'];
  readonly diagnostics: readonly Diagnostic[];
};

const NONE: ChosenParcels = { parcels: { count: 0, must: [], templates: [] }, diagnostics: [] };

/** The parcels that a level names, each checked in the level's languages; of "*" those that lack one stay away. */
export function chooseParcels(
  { languages, parcels: raw }: RawLevel,
  source: YamlSource,
  library: Library,
): ChosenParcels {
  if (raw === undefined) return NONE;
  const ids = library.parcels.map(({ item }) => item.id);
  const must = (raw.must ?? []).map((group) => (typeof group === 'string' ? [group] : group));
  const unknown = (id: string, ...at: PropertyKey[]): readonly Diagnostic[] =>
    ids.includes(id)
      ? []
      : [source.report('ref/unknown-parcel', ['parcels', ...at], { id, ...hintFor(id, ids) })];
  const { from } = raw;
  const all = library.parcels.map((parcel) => ({ parcel, faults: checkParcel(parcel, languages) }));
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
    ...named.flatMap(({ faults }) => faults),
  ];
  const templates = named.map(({ parcel }) => toParcel(parcel.item, languages));
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
