import { dirname, join, relative } from 'node:path';
import { kindOf } from '../content/file-kind.ts';

/** Folder of the JSON Schemas beside the shipped levels. */
export const SCHEMA_FOLDER = 'schemas';

export const schemaFile = (kind: string): string => `${kind}.schema.json`;

/** The comment by which editors find the schema of a file; `levels` is the folder of the shipped levels. */
export function schemaReference(file: string, levels: string): string {
  const schema = join(levels, SCHEMA_FOLDER, schemaFile(kindOf(file)));
  return `# yaml-language-server: $schema=${relative(dirname(file), schema).replaceAll('\\', '/')}`;
}
