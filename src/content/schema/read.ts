import type { z } from 'zod';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type Hint, hintFor } from '../yaml/hints.ts';
import type { Path, YamlSource } from '../yaml/yaml-source.ts';
import { shapeOf } from './shapes.ts';

type Issue = z.core.$ZodIssue;

/** A file with more faults of shape is another kind of file: a thousand words more would help nobody. */
const MOST = 100;

/** Checks a file's data against a schema; every fault at once, each at its own place. */
export function read<T extends z.ZodType>(
  schema: T,
  source: YamlSource,
): Result<z.infer<T>, readonly Diagnostic[]> {
  const parsed = schema.safeParse(source.data);
  if (parsed.success) return ok(parsed.data);
  return fail(parsed.error.issues.slice(0, MOST).flatMap((issue) => explain(issue, source, schema)));
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}

function explain(issue: Issue, source: YamlSource, schema: z.ZodType): readonly Diagnostic[] {
  const path = issue.path;
  const key = String(path.findLast((step) => typeof step !== 'number') ?? 'file');
  const value = valueAt(source.data, path);
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path);
    return issue.keys.map((unknown) =>
      source.report(
        'schema/unknown-key',
        [...path, unknown],
        { key: unknown, ...(elsewhere(unknown, allowed, schema) ?? hintFor(unknown, allowed)) },
        { place: 'key' },
      ),
    );
  }
  if (value === undefined) {
    return [
      source.report('schema/missing-key', path.slice(0, -1), { key, shape: shapeOf(key) }, { place: 'key' }),
    ];
  }
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const allowed = issue.values.map(String);
    if (key === 'format' && /^\d+$/.test(value)) return [source.report('file/newer-format', path, { value })];
    if (key === 'techniques')
      return [source.report('ref/unknown-technique', path, { value, ...hintFor(value, allowed) })];
    return [source.report('schema/unknown-value', path, { key, value, ...hintFor(value, allowed) })];
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    return [source.report('schema/out-of-range', path, { key, ...rangeOf(issue) })];
  }
  const bare = placeholderAlone(value);
  if (bare !== null)
    return [source.report('yaml/placeholder-first', [...path, ...bare.at], { quoted: `"{${bare.name}} …"` })];
  const shape = path.length === 0 ? 'format: 1' : shapeOf(key);
  return [source.report('schema/wrong-type', path, { key, ...expectedOf(issue), shape })];
}

/** `{first}` without quotes is a group of one empty key to YAML: here, or as the text of one language. */
function placeholderAlone(value: unknown): { readonly at: Path; readonly name: string } | null {
  const here = onlyEmptyKey(value);
  if (here !== null) return { at: [], name: here };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  for (const [lang, inner] of Object.entries(value)) {
    const name = onlyEmptyKey(inner);
    if (name !== null) return { at: [lang], name };
  }
  return null;
}

function onlyEmptyKey(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const [only, ...others] = Object.entries(value);
  return only !== undefined && others.length === 0 && (only[1] === null || only[1] === '') ? only[0] : null;
}

function rangeOf(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>) {
  const [limit, sign] = issue.code === 'too_small' ? [issue.minimum, '≥'] : [issue.maximum, '≤'];
  if (issue.origin !== 'array') return { range: `${sign} ${limit}` };
  const entries = issue.exact === true ? String(limit) : `${sign} ${limit}`;
  return { range: `entries ${entries}`, rangeFr: `éléments ${entries}` };
}

/** What the schema wants, in words; the names are zod's types and the messages of our own patterns. */
const EXPECTED: Readonly<Record<string, readonly [string, string]>> = {
  string: ['a text', 'un texte'],
  array: ['a list', 'une liste'],
  object: ['a group of keys', 'un groupe de clés'],
  record: ['a group of keys', 'un groupe de clés'],
  whole: ['a whole number', 'un nombre entier'],
  id: ['made of letters, digits and hyphens', 'fait de lettres, de chiffres et de tirets'],
  domain: ['a domain name in lower case', 'un nom de domaine en minuscules'],
  path: ['the path of an address, without "?" or "#"', 'le chemin d’une adresse, sans « ? » ni « # »'],
  local: ['the part of an address before @', 'la partie d’une adresse avant @'],
  language: ['a language tag such as en or fr', 'une étiquette de langue, comme en ou fr'],
};

function expectedOf(issue: Issue): { readonly expected: string; readonly expectedFr: string } {
  if (issue.code === 'invalid_union') {
    const [expected, expectedFr] =
      issue.errors[0]?.[0]?.code === 'invalid_value'
        ? ['"*" or a list', '"*" ou une liste']
        : ['a text, or one text for each language', 'un texte, ou un texte par langue'];
    return { expected, expectedFr };
  }
  if (issue.code === 'invalid_value') return { expected: 'one word', expectedFr: 'un seul mot' };
  const word = issue.code === 'invalid_type' ? issue.expected : issue.message;
  const [expected, expectedFr] = EXPECTED[word] ?? ['written differently', 'écrit autrement'];
  return { expected, expectedFr };
}

/** Where a key that is not allowed here has its place: under a group of the level. */
function elsewhere(key: string, allowed: readonly string[], schema: z.ZodType): Hint | null {
  if (allowed.includes(key)) return null;
  const homes = keysAt(schema, []).filter((group) => keysAt(schema, [group]).includes(key));
  const [home] = homes;
  if (home === undefined || homes.length > 1) return null;
  return {
    hint: `It belongs under "${home}", two spaces further in.`,
    hintFr: `Elle a sa place sous « ${home} », deux espaces plus loin.`,
  };
}

/** Keys that an object schema allows at a path, looked up through lists and optional parts. */
function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let at: unknown = schema;
  for (const step of path) {
    at = unwrap(at);
    at = typeof step === 'number' ? Reflect.get(Object(at), 'element') : shapeEntry(at, String(step));
  }
  const shape: unknown = Reflect.get(Object(unwrap(at)), 'shape');
  return typeof shape === 'object' && shape !== null ? Object.keys(shape) : [];
}

function shapeEntry(schema: unknown, key: string): unknown {
  const shape: unknown = Reflect.get(Object(schema), 'shape');
  return Reflect.get(Object(shape), key);
}

function unwrap(schema: unknown): unknown {
  const inner: unknown = Reflect.get(Object(schema), 'unwrap');
  return typeof inner === 'function' && Reflect.get(Object(schema), 'element') === undefined
    ? unwrap(Reflect.apply(inner, schema, []))
    : schema;
}
