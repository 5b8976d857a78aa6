type Def = { readonly type: string; readonly [key: string]: unknown };

const defOf = (schema: unknown): Def | null =>
  (Reflect.get(Object(schema), 'def') as Def | undefined) ?? null;

/** A schema without the wrappers that say nothing of its keys. */
export function bareSchema(schema: unknown): unknown {
  const def = defOf(schema);
  if (def?.type === 'optional') return bareSchema(def['innerType']);
  return def?.type === 'pipe' ? bareSchema(def['in']) : schema;
}

/** Schemas that stand at one step below: a key of a group, or the entries of a list (a number). */
export function schemasBelow(schema: unknown, step: PropertyKey): readonly unknown[] {
  const bare = bareSchema(schema);
  const def = defOf(bare);
  if (def?.type === 'union')
    return (def['options'] as readonly unknown[]).flatMap((one) => schemasBelow(one, step));
  if (def?.type === 'array' && typeof step === 'number') return [def['element']];
  if (def?.type !== 'object') return [];
  const below: unknown = Reflect.get(def['shape'] as object, step);
  return below === undefined ? [] : [below];
}
