/** Writes the JSON Schemas of levels/schemas anew, and names them in every shipped file, after the format changed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHIPPED_LEVELS, yamlFiles } from '../../src/cli/files.ts';
import { SCHEMA_FOLDER, schemaFile, schemaReference } from '../../src/cli/schema-reference.ts';
import { FILE_KINDS } from '../../src/content/file-kind.ts';
import { jsonSchemaOf } from '../../src/content/schema/json-schema.ts';

const folder = join(SHIPPED_LEVELS, SCHEMA_FOLDER);

test.each(FILE_KINDS)('the schema of a %s is written', (kind) => {
  mkdirSync(folder, { recursive: true });
  const text = `${JSON.stringify(jsonSchemaOf(kind), null, 1)}\n`;
  writeFileSync(join(folder, schemaFile(kind)), text);
  expect(text).toContain(`"title": "Triage: ${kind}"`);
});

test('every shipped file names its schema on the first line', () => {
  for (const file of yamlFiles(SHIPPED_LEVELS)) {
    const text = readFileSync(file, 'utf8').replace(/^# yaml-language-server: .*\n/, '');
    writeFileSync(file, `${schemaReference(file, SHIPPED_LEVELS)}\n${text}`);
  }
  expect(yamlFiles(SHIPPED_LEVELS).length).toBeGreaterThan(200);
});
