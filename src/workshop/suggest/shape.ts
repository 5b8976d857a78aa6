import { levelSchema } from '../../content/schema/level-schema.ts';
import { ENTRY } from './place.ts';

/** What the format wants at a place: keys with their shapes, a list, one of some words, a text, or anything. */
export type Shape =
  | {
      readonly kind: 'map';
      readonly keys: ReadonlyMap<string, Shape>;
      readonly optional: ReadonlySet<string>;
    }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'text' }
  | { readonly kind: 'any' }
  | { readonly kind: 'either'; readonly shapes: readonly Shape[] };

type Def = { readonly type: string; readonly [key: string]: unknown };

const ANY: Shape = { kind: 'any' };

/** Reads a zod schema into shapes. The only place that knows how zod keeps a schema. */
function shapeOf(schema: unknown): Shape {
  const def = Reflect.get(Object(schema), 'def') as Def | undefined;
  switch (def?.type) {
    case 'object': {
      const entries = Object.entries(def['shape'] as Record<string, unknown>);
      const optional = entries.filter(
        ([, one]) => (Reflect.get(Object(one), 'def') as Def).type === 'optional',
      );
      return {
        kind: 'map',
        keys: new Map(entries.map(([key, one]) => [key, shapeOf(one)])),
        optional: new Set(optional.map(([key]) => key)),
      };
    }
    case 'array':
      return { kind: 'list', of: shapeOf(def['element']) };
    case 'optional':
      return shapeOf(def['innerType']);
    case 'pipe':
      return shapeOf(def['in']);
    case 'enum':
      return { kind: 'words', words: Object.values(def['entries'] as Record<string, string>) };
    case 'literal':
      return { kind: 'words', words: (def['values'] as readonly unknown[]).map(String) };
    case 'union': {
      const shapes = (def['options'] as readonly unknown[]).map(shapeOf);
      // A plain string or a text by language: the two ways to write a text.
      return shapes.some(({ kind }) => kind === 'any') &&
        (def['options'] as readonly unknown[]).some(isRecord)
        ? { kind: 'text' }
        : { kind: 'either', shapes };
    }
    default:
      return ANY;
  }
}

const isRecord = (schema: unknown): boolean =>
  (Reflect.get(Object(schema), 'def') as Def | undefined)?.type === 'record';

let level: Shape | null = null;

/** The shape at a path of a level; `any` where the format has no word about it. */
export function shapeAt(path: readonly string[]): Shape {
  level ??= shapeOf(levelSchema);
  return path.reduce<Shape>((at, step) => down(at, step), level);
}

function down(shape: Shape, step: string): Shape {
  switch (shape.kind) {
    case 'map':
      return shape.keys.get(step) ?? ANY;
    case 'list':
      return step === ENTRY ? shape.of : ANY;
    case 'text':
      return shape;
    case 'either': {
      const shapes = shape.shapes.map((one) => down(one, step)).filter(({ kind }) => kind !== 'any');
      return shapes.length === 0
        ? ANY
        : shapes.length === 1
          ? (shapes[0] ?? ANY)
          : { kind: 'either', shapes };
    }
    default:
      return ANY;
  }
}
