import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { SHIPPED_LEVELS, yamlFiles } from '../../src/cli/files.ts';
import { SCHEMA_FOLDER, schemaFile, schemaReference } from '../../src/cli/schema-reference.ts';
import { FILE_KINDS, type FileKind, kindOf } from '../../src/content/file-kind.ts';
import { jsonSchemaOf } from '../../src/content/schema/json-schema.ts';
import { keyHelp } from '../../src/content/schema/key-help.ts';

const REMEDY = 'Run: npm run campaign -- schemas';
const SHIPPED = yamlFiles(SHIPPED_LEVELS).map((file) => ({ file, text: readFileSync(file, 'utf8') }));

type Json = { readonly [key: string]: unknown };

/** Paths of all keys of a schema, lists passed through. */
function keysOf(schema: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const { properties, items, anyOf } = Object(schema) as Json;
  return [
    ...Object.entries(Object(properties) as Json).flatMap(([key, inner]) => [
      [...path, key],
      ...keysOf(inner, [...path, key]),
    ]),
    ...(items === undefined ? [] : keysOf(items, path)),
    ...(Array.isArray(anyOf) ? anyOf.flatMap((one) => keysOf(one, path)) : []),
  ];
}

describe.each(FILE_KINDS)('the schema of a %s', (kind) => {
  const schema = jsonSchemaOf(kind);

  it('is the one that is shipped', () => {
    const shipped = readFileSync(join(SHIPPED_LEVELS, SCHEMA_FOLDER, schemaFile(kind)), 'utf8');
    expect(JSON.parse(shipped), REMEDY).toEqual(schema);
  });

  it('says of every key what it is for, in both languages', () => {
    const keys = keysOf(schema);
    expect(keys.length).toBeGreaterThan(3);
    for (const path of keys) {
      const [en, fr] = [keyHelp(path, 'en', kind), keyHelp(path, 'fr', kind)];
      expect({ path, en, fr }).toEqual({ path, en: expect.any(String), fr: expect.any(String) });
      expect(en).not.toBe(fr);
    }
  });
});

describe('every shipped file', () => {
  it('names its schema on the first line', () => {
    const silent = SHIPPED.filter(
      ({ file, text }) => !text.startsWith(`${schemaReference(file, SHIPPED_LEVELS)}\n`),
    );
    expect(
      silent.map(({ file }) => relative(SHIPPED_LEVELS, file)),
      REMEDY,
    ).toEqual([]);
  });

  it('is right by its schema, as an editor reads it', () => {
    const schemas = new Map<FileKind, z.ZodType>(
      FILE_KINDS.map((kind) => [kind, z.fromJSONSchema(jsonSchemaOf(kind) as z.core.JSONSchema.JSONSchema)]),
    );
    const wrong = SHIPPED.flatMap(({ file, text }) => {
      const parsed = schemas.get(kindOf(file))?.safeParse(parseDocument(text).toJS());
      return parsed?.success ? [] : [`${relative(SHIPPED_LEVELS, file)}: ${parsed?.error.message}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('help for a key', () => {
  it('passes through lists, and into letters and acts of a level', () => {
    expect(keyHelp(['letters', 'own', 2, 'from', 'via'], 'en')).toBe(
      keyHelp(['from', 'via'], 'en', 'letter'),
    );
    expect(keyHelp(['ownActs', 0, 'line'], 'fr')).toBe(keyHelp(['line'], 'fr', 'act'));
    expect(keyHelp(['letters', 'count'], 'en')).toBe('Letters of a shift.');
  });

  it('knows nothing of keys that are none', () => {
    expect(keyHelp(['lettres'], 'en')).toBeNull();
  });
});
