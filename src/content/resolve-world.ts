import type { Level } from '../core/level/level.ts';
import { isUnder } from '../core/mail/domains.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { toAct } from './compile/to-template.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Library } from './library.ts';
import type { RawLevel } from './schema/level-schema.ts';
import { hintFor } from './yaml/hints.ts';
import type { YamlSource } from './yaml/yaml-source.ts';

export type World = Pick<Level, 'brand' | 'personas' | 'companies' | 'acts'>;

/** Looks up the brand, people, companies and acts that a level names. */
export function resolveWorld(
  raw: RawLevel,
  source: YamlSource,
  library: Library,
): Result<World, readonly Diagnostic[]> {
  const faults: Diagnostic[] = [];
  const brands = library.brands.map(({ item }) => item);
  const brand = brands.find((one) => one.id === raw.brand);
  if (brand === undefined) {
    faults.push(
      source.report('ref/unknown-brand', ['brand'], {
        id: raw.brand,
        ...hintFor(
          raw.brand,
          brands.map((one) => one.id),
        ),
      }),
    );
  } else if (raw.reservedNames) {
    const real = [...brand.domains, ...brand.services].find((domain) => !isUnder(domain, ['example']));
    if (real !== undefined) faults.push(source.report('names/mixed', ['reservedNames'], { domain: real }));
  }
  const personas = library.personas.map(({ item }) => item);
  const personaIds = personas.map((one) => one.id);
  if (raw.personas !== '*') {
    raw.personas.forEach((id, at) => {
      if (!personaIds.includes(id)) {
        faults.push(
          source.report('ref/unknown-persona', ['personas', at], { id, ...hintFor(id, personaIds) }),
        );
      }
    });
  }
  const chosen = personas.filter((one) => raw.personas === '*' || raw.personas.includes(one.id));
  const companies = library.companies.map(({ item }) => item);
  const used = companies.filter((one) => chosen.some((persona) => persona.company === one.id));
  for (const { item, source: file } of library.personas) {
    if (!companies.some((one) => one.id === item.company)) {
      faults.push(
        file.report('ref/unknown-company', ['company'], {
          id: item.company,
          ...hintFor(
            item.company,
            companies.map((one) => one.id),
          ),
        }),
      );
    }
  }
  const actIds = library.acts.map(({ item }) => item.id);
  const wanted = raw.acts ?? '*';
  if (wanted !== '*') {
    wanted.forEach((id, at) => {
      if (!actIds.includes(id))
        faults.push(source.report('ref/unknown-act', ['acts', at], { id, ...hintFor(id, actIds) }));
    });
  }
  if (faults.length > 0 || brand === undefined) return fail(faults);
  const acts = [
    ...library.acts
      .filter(({ item }) => wanted === '*' || wanted.includes(item.id))
      .map(({ item }) => toAct(item, ['en', 'fr'])),
    ...(raw.ownActs ?? []).map((act) => toAct(act, raw.languages)),
  ];
  return ok({ brand, personas: chosen, companies: used, acts });
}
