/**
 * What a document or a file can do wrong is a value, never an exception.
 * `value` is what was read; `error` says what stood there instead.
 */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A reading that succeeded. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A reading that failed, with the facts of the failure (no sentences: those live in `i18n`). */
export function err<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
