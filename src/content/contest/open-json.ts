import type { FileFault } from '../../core/board/reason.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { isTooDeep } from './nesting.ts';

/** A file of Triage: an object that says which kind it is, and in which format. */
type Opened = { readonly kind: string; readonly format: number; readonly value: object };

/** Reads the text of a file as far as its kind and format. */
export function openJson(text: string): Result<Opened, FileFault> {
  if (isTooDeep(text)) return fail({ code: 'file/tooDeep' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail({ code: /^\s*\{/.test(text) ? 'file/notJson' : 'file/notTriage' });
  }
  if (typeof value !== 'object' || value === null) return fail({ code: 'file/notTriage' });
  const kind: unknown = Reflect.get(value, 'triage');
  const format: unknown = Reflect.get(value, 'format');
  if (typeof kind !== 'string' || typeof format !== 'number') return fail({ code: 'file/notTriage' });
  return ok({ kind, format, value });
}

/** One small step a version: `steps[n]` makes format n + 1 of format n. */
export type Migrations = Readonly<Record<number, (value: object) => object>>;

/** Brings a file's contents up to the newest format; a newer one is for a newer release. */
export function migrated(opened: Opened, newest: number, steps: Migrations): Result<object, FileFault> {
  const { format } = opened;
  if (format > newest) return fail({ code: 'file/newer', format });
  let { value } = opened;
  for (let from = format; from < newest; from += 1) {
    const step = Object.hasOwn(steps, from) ? steps[from] : undefined;
    if (step === undefined) return fail({ code: 'file/corrupt', at: 'format' });
    value = step(value);
  }
  return ok(value);
}
