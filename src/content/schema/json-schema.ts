import { z } from 'zod';
import { FILE_SCHEMAS, type FileKind } from '../file-kind.ts';
import { keyHelp } from './key-help.ts';
import { flag, wholes } from './scalars.ts';

type Json = { [key: string]: unknown };

/**
 * The JSON Schema of a kind of file, for editors: made from the schema that the game reads with. Numbers and
 * booleans are what YAML makes of them in an editor; the game itself reads every scalar as text.
 */
export function jsonSchemaOf(kind: FileKind): Json {
  const made = z.toJSONSchema(FILE_SCHEMAS[kind], {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      const range = wholes.get(zodSchema);
      if (range !== undefined)
        replace(jsonSchema, { type: 'integer', minimum: range.min, maximum: range.max });
      else if (zodSchema === flag) replace(jsonSchema, { type: 'boolean' });
      else if (jsonSchema.const === '1') replace(jsonSchema, { const: 1 });
    },
  }) as Json;
  describeKeys(made, [], kind);
  const { $schema, ...rest } = made;
  return { $schema, title: `Triage: ${kind}`, ...rest };
}

function replace(schema: object, by: Json): void {
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
  Object.assign(schema, by);
}

/** Title and description of each key, in place. */
function describeKeys(schema: unknown, path: readonly string[], kind: FileKind): void {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties, items, anyOf } = schema as Json;
  for (const [key, inner] of Object.entries(Object(properties) as Json)) {
    const here = [...path, key];
    const help = keyHelp(here, 'en', kind);
    const { ...rest } = inner as Json;
    if (help !== null) replace(inner as object, { title: key, description: help, ...rest });
    describeKeys(inner, here, kind);
  }
  describeKeys(items, path, kind);
  if (Array.isArray(anyOf)) for (const one of anyOf) describeKeys(one, path, kind);
}
