/**
 * A document that cannot be used as a spec: not OpenAPI 3.1, or holding a schema, reference or parameter that does not
 * compile. Loading fails closed, because a schema that is skipped would accept everything.
 */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly code = "RAILSPEC_SPEC";
  /** JSON pointer of the place in the document. */
  readonly pointer: string;
  /** What is wrong, without the place. */
  readonly reason: string;

  constructor(reason: string, pointer: string, options?: ErrorOptions) {
    super(`${reason} (at #${pointer})`, options);
    this.reason = reason;
    this.pointer = pointer;
  }
}
