import type { Level } from '../core/level/level.ts';
import type { Template } from '../core/level/template.ts';
import { DIFFICULTIES } from '../core/mail/phish-scale.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { difficultyFault } from './checks/check-difficulty.ts';
import { type EvidenceFault, evidenceFault } from './checks/check-evidence.ts';
import { checkText } from './checks/check-letter.ts';
import { checkShift } from './checks/check-shift.ts';
import { type ChosenCalls, chooseCalls } from './choose-calls.ts';
import { type ChosenParcels, chooseParcels } from './choose-parcels.ts';
import { toText } from './compile/to-text.ts';
import { type Diagnostic, isError } from './diagnostic.ts';
import { digestOf } from './digest.ts';
import { type KnownLetter, knowLetters } from './known-letters.ts';
import { duplicates, type Library, type Sourced } from './library.ts';
import { remember } from './remember.ts';
import { resolveWorld, type World, worldWarnings } from './resolve-world.ts';
import type { RawLetter } from './schema/letter-schema.ts';
import { levelSchema, type RawLevel } from './schema/level-schema.ts';
import { read } from './schema/read.ts';
import { hintFor } from './yaml/hints.ts';
import { openYaml, type YamlSource } from './yaml/yaml-source.ts';

export type ParsedLevel = { readonly level: Level; readonly warnings: readonly Diagnostic[] };

/**
 * Compiles one level file against a library. Faults of syntax hide those of schema, and these those of
 * meaning; inside each stage all are reported at once. Warnings come with a level that still plays.
 */
export function parseLevel(
  text: string,
  file: string,
  library: Library,
): Result<ParsedLevel, readonly Diagnostic[]> {
  const opened = openYaml(text, file);
  return opened.ok ? compileLevel(opened.value, library) : opened;
}

/** A level that is whole but for its digest, before it is known whether fair shifts can be drawn from it. */
export type DraftLevel = ParsedLevel & { readonly source: YamlSource };

function compileLevel(source: YamlSource, library: Library): Result<ParsedLevel, readonly Diagnostic[]> {
  const draft = draftLevel(source, library);
  return draft.ok ? finishLevel(draft.value) : draft;
}

/** The quick part of `parseLevel`, for a file that was opened already: all faults but those of its shifts. */
export function draftLevel(source: YamlSource, library: Library): Result<DraftLevel, readonly Diagnostic[]> {
  const raw = read(levelSchema, source);
  if (!raw.ok) return fail(raw.error);
  const world = resolveWorld(raw.value, source, library);
  if (!world.ok) return fail(world.error);
  const chosen = chooseLetters(raw.value, source, library);
  const calls = chooseCalls(raw.value, source, library);
  const parcels = chooseParcels(raw.value, source, library);
  const letters = knowLetters(chosen.letters, world.value, raw.value.languages);
  const faults = [
    ...source.warnings,
    ...worldWarnings(world.value, raw.value, source, library),
    ...levelTexts(raw.value, source),
    ...chosen.diagnostics,
    ...calls.diagnostics,
    ...parcels.diagnostics,
    ...letters.flatMap(({ faults: found }) => found),
  ];
  if (faults.some(isError)) return fail(faults);
  const built = build(raw.value, world.value, letters, calls, parcels);
  const settled = settleLetters(built, chosen, raw.value);
  const all = [...faults, ...settled.diagnostics];
  if (all.some(isError)) return fail(all);
  const level = { ...built, letters: { ...built.letters, templates: settled.templates } };
  return ok({ level, warnings: all, source });
}

/** The rest of it: draws shifts, and signs the level. */
export function finishLevel({
  level,
  warnings,
  source,
}: DraftLevel): Result<ParsedLevel, readonly Diagnostic[]> {
  const signed = withDigest(level);
  const all = [...warnings, ...checkShift(signed, source)];
  return all.some(isError) ? fail(all) : ok({ level: signed, warnings: all });
}

type Chosen = {
  readonly letters: readonly Sourced<RawLetter>[];
  /** Letters that came by "*": those that this desk cannot settle are left out without a word. */
  readonly wholesale: boolean;
  readonly diagnostics: readonly Diagnostic[];
};

function chooseLetters(raw: RawLevel, source: YamlSource, library: Library): Chosen {
  const own = (raw.letters.own ?? []).map(
    (item, at): Sourced<RawLetter> => ({ item, source, path: ['letters', 'own', at] }),
  );
  const ids = library.letters.map(({ item }) => item.id);
  const { from } = raw.letters;
  const unknown = (list: readonly string[], pathOf: (at: number) => readonly PropertyKey[]) =>
    list.flatMap((id, at) =>
      ids.includes(id) || own.some(({ item }) => item.id === id)
        ? []
        : [source.report('ref/unknown-letter', ['letters', ...pathOf(at)], { id, ...hintFor(id, ids) })],
    );
  const named = from === undefined ? [] : from === '*' ? ids : from;
  const wanted = [...named, ...mustGroups(raw).flat()];
  const fits = ({ item }: Sourced<RawLetter>): boolean => item.brands?.includes(raw.brand) ?? true;
  const letters = [
    ...library.letters.filter((one) => wanted.includes(one.item.id) && (from !== '*' || fits(one))),
    ...own,
  ];
  const diagnostics = [
    ...(from === undefined || from === '*' ? [] : unknown(from, (at) => ['from', at])),
    ...mustGroups(raw).flatMap((group, at) => unknown(group, (inside) => ['must', at, inside])),
    ...duplicates(letters),
  ];
  return { letters, wholesale: from === '*', diagnostics };
}

/** One id is a group of one. */
function mustGroups(raw: RawLevel): readonly (readonly string[])[] {
  return (raw.letters.must ?? []).map((group) => (typeof group === 'string' ? [group] : group));
}

const evidenceOf = remember<Template, { readonly fault: EvidenceFault | null }>();

/** All of a level that decides whether a letter can be settled on it. */
function deskOf({
  rules,
  tools,
  techniques,
  reservedNames,
  brand,
  companies,
  personas,
  acts,
}: Level): string {
  return JSON.stringify([rules, tools, techniques, reservedNames, brand, companies, personas, acts]);
}

function settleLetters(level: Level, chosen: Chosen, raw: RawLevel) {
  const diagnostics: Diagnostic[] = [];
  const desk = deskOf(level);
  const templates = level.letters.templates.filter((template, at) => {
    const fault =
      difficultyFault(template, level) ??
      evidenceOf(template, desk, () => ({ fault: evidenceFault(template, level) })).fault;
    const letter = chosen.letters[at];
    if (fault === null || letter === undefined) return true;
    const own = letter.path.length > 0;
    const insisted = own || !chosen.wholesale || mustGroups(raw).flat().includes(template.id);
    if (insisted) diagnostics.push(letter.source.report(fault.code, [...letter.path, 'id'], fault.params));
    return false;
  });
  return { templates, diagnostics };
}

function build(
  raw: RawLevel,
  world: World,
  letters: readonly KnownLetter[],
  chosenCalls: ChosenCalls,
  { parcels }: ChosenParcels,
): Level {
  const text = (value: Parameters<typeof toText>[0]) => toText(value, raw.languages);
  return {
    format: 1,
    id: raw.id,
    title: text(raw.title),
    order: raw.order,
    languages: raw.languages,
    guided: raw.guided ?? false,
    shelf: raw.shelf ?? 'week',
    optional: raw.optional ?? false,
    sittings: raw.sittings ?? 1,
    certificate: raw.certificate ?? false,
    teaches: raw.teaches,
    briefing: text(raw.briefing),
    debrief: text(raw.debrief),
    rules: raw.rules,
    newRule: raw.newRule ?? null,
    tools: raw.tools,
    letters: {
      count: raw.letters.count,
      fakes: raw.letters.fakes,
      must: mustGroups(raw),
      difficulties: raw.letters.difficulties ?? DIFFICULTIES,
      templates: letters.map(({ template }) => template()),
    },
    parcels,
    calls: chosenCalls.rings,
    techniques: raw.techniques,
    minutes: raw.minutes,
    reservedNames: raw.reservedNames ?? false,
    ...world,
    digest: '',
  };
}

/** The digest is worked out when it is asked for: whoever only checks a level never does. */
function withDigest({ digest: _, ...level }: Level): Level {
  let digest: string | null = null;
  return {
    ...level,
    get digest() {
      digest ??= digestOf(level);
      return digest;
    },
  };
}

function levelTexts(raw: RawLevel, source: YamlSource): readonly Diagnostic[] {
  return (['title', 'briefing', 'debrief'] as const).flatMap((key) =>
    checkText({ text: raw[key], path: [key] }, source, raw.languages),
  );
}
