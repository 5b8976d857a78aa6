import { z } from 'zod';

/** The limits of each whole number, for the JSON Schema. */
export const wholes = z.registry<{ readonly min: number; readonly max: number }>();

/** `failsafe` YAML gives strings only; these turn the few numbers and booleans of the format back. */
export function whole(min: number, max: number) {
  const schema = z
    .string()
    .regex(/^-?\d+$/, { message: 'whole' })
    .transform(Number)
    .pipe(z.number().int().min(min).max(max));
  wholes.add(schema, { min, max });
  return schema;
}

export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

export const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/i, { message: 'id' });

/** A language tag such as `en`, `fr` or `pt-BR`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** One text in several languages, or a plain string in a level of one language. Completeness is checked later. */
export const text = z.union([z.string(), z.record(z.string(), z.string())]);
export type RawText = z.infer<typeof text>;

export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values);
}
