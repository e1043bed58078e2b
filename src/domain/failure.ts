// A failure as a value: what went wrong, in words a desk analyst understands.

/** Why something could not be had. `path` names file, row and field where that is known. */
export interface Failure {
  readonly source: string;
  readonly reason: string;
  readonly path?: string;
}

/** Either the value or the reason there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };
