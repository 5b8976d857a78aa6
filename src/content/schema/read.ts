import type { z } from 'zod';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { hintFor } from '../yaml/hints.ts';
import type { Path, YamlSource } from '../yaml/yaml-source.ts';
import { shapeOf } from './shapes.ts';

type Issue = z.core.$ZodIssue;

/** Checks a file's data against a schema; every fault at once, each at its own place. */
export function read<T extends z.ZodType>(
  schema: T,
  source: YamlSource,
): Result<z.infer<T>, readonly Diagnostic[]> {
  const parsed = schema.safeParse(source.data);
  if (parsed.success) return ok(parsed.data);
  return fail(parsed.error.issues.flatMap((issue) => explain(issue, source, schema)));
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}

function explain(issue: Issue, source: YamlSource, schema: z.ZodType): readonly Diagnostic[] {
  const path = issue.path;
  const key = String(path[path.length - 1] ?? 'file');
  const value = valueAt(source.data, path);
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path);
    return issue.keys.map((unknown) =>
      source.report(
        'schema/unknown-key',
        [...path, unknown],
        { key: unknown, ...hintFor(unknown, allowed) },
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
    const inList = typeof path[path.length - 1] === 'number';
    const named = inList ? String(path[path.length - 2] ?? key) : key;
    if (named === 'techniques')
      return [source.report('ref/unknown-technique', path, { value, ...hintFor(value, allowed) })];
    return [source.report('schema/unknown-value', path, { key: named, value, ...hintFor(value, allowed) })];
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit = issue.code === 'too_small' ? `≥ ${issue.minimum}` : `≤ ${issue.maximum}`;
    return [source.report('schema/out-of-range', path, { key, detail: limit, range: limit })];
  }
  return [
    source.report('schema/wrong-type', path, { key, expected: expectedOf(issue), shape: shapeOf(key) }),
  ];
}

function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return issue.expected === 'record' ? 'object' : issue.expected;
  if (issue.code === 'invalid_union') return 'text';
  return issue.message;
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
