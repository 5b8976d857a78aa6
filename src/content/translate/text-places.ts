import { FILE_SCHEMAS, type FileKind } from '../file-kind.ts';
import { type RawText, text as textSchema } from '../schema/scalars.ts';
import { bareSchema, schemasBelow } from '../schema/walk-schema.ts';

/** A text of a file: its path in the data, and a name for it that survives when lists grow. */
export type TextPlace = {
  readonly path: readonly PropertyKey[];
  readonly place: string;
  readonly value: RawText;
};

/** Every text of a file, in the order of the file; whatever is none by the schema is passed over. */
export function textPlaces(data: unknown, kind: FileKind): readonly TextPlace[] {
  const found: TextPlace[] = [];
  visit(data, [FILE_SCHEMAS[kind]], [], [], found);
  return found;
}

function visit(
  data: unknown,
  schemas: readonly unknown[],
  path: readonly PropertyKey[],
  names: readonly string[],
  found: TextPlace[],
): void {
  if (schemas.some((one) => bareSchema(one) === textSchema)) {
    if (isText(data)) found.push({ path, place: names.join('.'), value: data });
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  const steps = Array.isArray(data) ? data.entries() : Object.entries(data);
  for (const [step, inner] of steps) {
    const below = schemas.flatMap((one) => schemasBelow(one, step));
    if (below.length > 0) visit(inner, below, [...path, step], [...names, nameOf(step, inner)], found);
  }
}

/** Entries of a list are named by their id, else counted from 1. */
function nameOf(step: string | number, value: unknown): string {
  if (typeof step === 'string') return step;
  const id: unknown = Reflect.get(Object(value), 'id');
  return typeof id === 'string' ? id : String(step + 1);
}

function isText(data: unknown): data is RawText {
  if (typeof data === 'string') return true;
  return (
    typeof data === 'object' &&
    data !== null &&
    !Array.isArray(data) &&
    Object.values(data).every((one) => typeof one === 'string')
  );
}
