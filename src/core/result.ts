/** An expected failure is a value: `error` carries a stable code, never an exception. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A success with its value. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** An expected failure with its code. */
export function fail<E>(error: E): Result<never, E> {
  return { ok: false, error };
}

/** Throws: reaching it is a programmer's error, since the types say that it cannot happen. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
