import type { Diagnostic } from '../diagnostic.ts';
import type { Library, Sourced } from '../library.ts';
import type { RawPersona } from '../schema/world-schema.ts';
import { hintFor } from '../yaml/hints.ts';

/** What is wrong in one persona, seen from the rest of the library: company, software, acts. */
export function checkPersona({ item, source }: Sourced<RawPersona>, library: Library): readonly Diagnostic[] {
  const companies = library.companies.map((one) => one.item.id);
  const acts = library.acts.map((one) => one.item.id);
  return [
    ...(companies.includes(item.company)
      ? []
      : [
          source.report('ref/unknown-company', ['company'], {
            id: item.company,
            ...hintFor(item.company, companies),
          }),
        ]),
    ...(item.acts ?? []).flatMap((id, at) =>
      acts.includes(id) ? [] : [source.report('ref/unknown-act', ['acts', at], { id, ...hintFor(id, acts) })],
    ),
    ...checkSoftware({ item, source }, library),
  ];
}

/** System and browser are named in the software file and go together. A library without one takes them as written. */
function checkSoftware(
  { item, source }: Pick<Sourced<RawPersona>, 'item' | 'source'>,
  library: Library,
): readonly Diagnostic[] {
  const software = library.software[0]?.item;
  if (software === undefined) return [];
  const unknown = (['system', 'browser'] as const).flatMap((key) => {
    const known = (key === 'system' ? software.systems : software.browsers).map((one) => one.id);
    const id = item[key];
    return known.includes(id)
      ? []
      : [source.report('ref/unknown-software', [key], { id, ...hintFor(id, known) })];
  });
  if (unknown.length > 0) return unknown;
  const system = software.systems.find((one) => one.id === item.system);
  return system?.browsers.includes(item.browser)
    ? []
    : [
        source.report('persona/browser-elsewhere', ['browser'], {
          browser: item.browser,
          system: item.system,
          browsers: (system?.browsers ?? []).join(', '),
        }),
      ];
}
