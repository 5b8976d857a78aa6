import type { z } from 'zod';
import type { Brand, Company } from '../core/level/world.ts';
import { ok } from '../core/result.ts';
import { toText } from './compile/to-text.ts';
import type { Diagnostic } from './diagnostic.ts';
import { callSchema, type RawCall } from './schema/call-schema.ts';
import { letterSchema, type RawLetter } from './schema/letter-schema.ts';
import { parcelSchema, type RawParcel } from './schema/parcel-schema.ts';
import { read } from './schema/read.ts';
import {
  actSchema,
  brandSchema,
  companySchema,
  personaSchema,
  type RawAct,
  type RawPersona,
  type RawSoftware,
  softwareSchema,
} from './schema/world-schema.ts';
import { openedBefore, openYaml, type YamlSource } from './yaml/yaml-source.ts';

export type SourceFile = {
  readonly file: string;
  readonly text: string;
  /** What it holds, where it was opened before without a fault or a warning. */
  readonly data?: unknown;
};

/** A parsed item and the file that can say where its parts stand. `path` leads to it inside the file. */
export type Sourced<T> = {
  readonly item: T;
  readonly source: YamlSource;
  readonly path: readonly PropertyKey[];
};

/** Everything that a level may name: one file an item, sorted by id. */
export type Library = {
  readonly letters: readonly Sourced<RawLetter>[];
  readonly calls: readonly Sourced<RawCall>[];
  readonly parcels: readonly Sourced<RawParcel>[];
  readonly acts: readonly Sourced<RawAct>[];
  readonly personas: readonly Sourced<RawPersona>[];
  /** Systems and browsers with their versions; usually one file. */
  readonly software: readonly Sourced<RawSoftware>[];
  readonly companies: readonly Sourced<Company>[];
  readonly brands: readonly Sourced<Brand>[];
  readonly diagnostics: readonly Diagnostic[];
};

const BOTH = ['en', 'fr'];

/** What a file of the library holds: nothing where it cannot be read. */
type Read<T> = {
  readonly text: string;
  readonly items: readonly Sourced<T>[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Files as they were read last, by name: of a library that is read again, one has changed at most. */
export type KnownFiles = Map<string, Read<unknown>>;

function readOne<T extends z.ZodType, U>(
  { file, text, data }: SourceFile,
  schema: T,
  build: (raw: z.infer<T>) => U,
): Read<U> {
  const source = data === undefined ? openYaml(text, file) : ok(openedBefore(text, file, data));
  const raw = source.ok ? read(schema, source.value) : source;
  if (!raw.ok || !source.ok) return { text, items: [], diagnostics: raw.ok ? [] : raw.error };
  const item = { item: build(raw.value), source: source.value, path: [] };
  return { text, items: [item], diagnostics: source.value.warnings };
}

/** Reads a library from files whose folder says what they are (`letters/`, `acts/`, `personas/` …). */
export function readLibrary(files: readonly SourceFile[], known: KnownFiles = new Map()): Library {
  const diagnostics: Diagnostic[] = [];
  const folder = <T extends z.ZodType, U extends { readonly id: string }>(
    name: string,
    schema: T,
    build: (raw: z.infer<T>) => U,
  ): readonly Sourced<U>[] => {
    const items = files
      .filter(({ file }) => file.split(/[\\/]/).at(-2) === name)
      .flatMap((source): readonly Sourced<U>[] => {
        const { file, text } = source;
        const before = known.get(file);
        const made = before?.text === text ? (before as Read<U>) : readOne(source, schema, build);
        known.set(file, made);
        diagnostics.push(...made.diagnostics);
        return made.items;
      })
      .sort((a, b) => (a.item.id < b.item.id ? -1 : 1));
    diagnostics.push(...duplicates(items));
    return items;
  };
  return {
    letters: folder('letters', letterSchema, (raw) => raw),
    calls: folder('calls', callSchema, (raw) => raw),
    parcels: folder('parcels', parcelSchema, (raw) => raw),
    acts: folder('acts', actSchema, (raw) => raw),
    personas: folder('personas', personaSchema, (raw) => raw),
    software: folder('software', softwareSchema, (raw) => raw),
    companies: folder('companies', companySchema, (raw) => ({
      ...raw,
      suppliers: raw.suppliers.map((one) => ({
        ...one,
        contact: one.contact ?? '',
        account: one.account ?? '0000',
        services: one.services ?? [],
      })),
    })),
    brands: folder('brands', brandSchema, (raw) => ({
      ...raw,
      services: raw.services ?? [],
      postal: raw.postal ?? '',
      chat: raw.chat ?? raw.name,
      analytics: raw.analytics ?? '',
      neverAsks: toText(raw.neverAsks ?? {}, BOTH),
    })),
    diagnostics,
  };
}

/** Items whose id an earlier one has. */
export function duplicates(items: readonly Sourced<{ readonly id: string }>[]): readonly Diagnostic[] {
  return items.flatMap(({ item, source, path }, at) =>
    items.findIndex((other) => other.item.id === item.id) < at
      ? [source.report('ref/duplicate-id', [...path, 'id'], { id: item.id })]
      : [],
  );
}
