import type { Level } from '../core/level/level.ts';
import type { Act } from '../core/level/world.ts';
import { isUnder } from '../core/mail/domains.ts';
import { ALL_VARS } from '../core/mail/wording/var-names.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { checkText } from './checks/check-letter.ts';
import { checkCompanyNames } from './checks/check-names.ts';
import { checkPersona } from './checks/check-persona.ts';
import { toPersona } from './compile/to-persona.ts';
import { toAct } from './compile/to-template.ts';
import { type Diagnostic, isError } from './diagnostic.ts';
import { duplicates, type Library, type Sourced } from './library.ts';
import type { RawLevel } from './schema/level-schema.ts';
import type { RawText } from './schema/scalars.ts';
import type { RawAct } from './schema/world-schema.ts';
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
  faults.push(...library.personas.flatMap((one) => checkPersona(one, library)));
  const acts = resolveActs(raw, source, library);
  faults.push(...acts.faults);
  if (faults.some(isError) || brand === undefined) return fail(faults);
  const software = library.software[0]?.item ?? null;
  return ok({
    brand,
    personas: chosen.map((one) => toPersona(one, software)),
    companies: used,
    acts: acts.acts,
  });
}

/** What is odd about a world that plays nevertheless. */
export function worldWarnings(
  { companies }: World,
  raw: RawLevel,
  source: YamlSource,
  library: Library,
): readonly Diagnostic[] {
  const used = library.companies.filter(({ item }) => companies.includes(item));
  return [
    ...used.flatMap(checkCompanyNames),
    ...resolveActs(raw, source, library).faults.filter((one) => !isError(one)),
  ];
}

type Acts = { readonly acts: readonly Act[]; readonly faults: readonly Diagnostic[] };

/** Acts that are named must speak every language of the level; of "*" those that do not are left out. */
function resolveActs(raw: RawLevel, source: YamlSource, library: Library): Acts {
  const { languages } = raw;
  const ids = library.acts.map(({ item }) => item.id);
  const wanted = raw.acts ?? '*';
  const unknown =
    wanted === '*' ? [] : wanted.map((id, at) => ({ id, at })).filter(({ id }) => !ids.includes(id));
  const own = (raw.ownActs ?? []).map(
    (item, at): Sourced<RawAct> => ({ item, source, path: ['ownActs', at] }),
  );
  const drawn = library.acts.filter((act) =>
    wanted === '*' ? speaks(act.item, languages) : wanted.includes(act.item.id),
  );
  const all = [...drawn, ...own];
  return {
    acts: all.map(({ item }) => toAct(item, languages)),
    faults: [
      ...unknown.map(({ id, at }) =>
        source.report('ref/unknown-act', ['acts', at], { id, ...hintFor(id, ids) }),
      ),
      ...duplicates(all),
      ...all.flatMap((act) => checkAct(act, languages)),
    ],
  };
}

function textsOf(act: RawAct): readonly RawText[] {
  return [act.line, ...(act.entry === undefined ? [] : [act.entry.text])];
}

function speaks(act: RawAct, languages: readonly string[]): boolean {
  return textsOf(act).every((text) =>
    typeof text === 'string' ? languages.length === 1 : languages.every((lang) => text[lang]?.trim()),
  );
}

/** Nobody has sent a line of Your day, and what it says is true: no sender's data, no outside number. */
const NO_ACT_VARS = ['supplier', 'senderPhone', 'senderAccount', 'phone', 'account'];
const ACT_VARS = ALL_VARS.filter((name) => !NO_ACT_VARS.includes(name));

function checkAct(
  { item, source, path }: Sourced<RawAct>,
  languages: readonly string[],
): readonly Diagnostic[] {
  const { line, entry } = item;
  return [
    ...checkText({ text: line, path: [...path, 'line'] }, source, languages, ACT_VARS),
    ...(entry === undefined
      ? []
      : checkText({ text: entry.text, path: [...path, 'entry', 'text'] }, source, languages, ACT_VARS)),
  ];
}
