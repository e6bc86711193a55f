/** A documented answer with a status from 200 to 299. */
export interface Success<Status extends number, Data> {
  readonly ok: true;
  readonly status: Status;
  /** The decoded body; `undefined` when the answer has none. */
  readonly data: Data;
  /** The answer itself; its body has been read. */
  readonly response: Response;
  /** The provider's id of this exchange, where it sends one. */
  readonly requestId: string | undefined;
}

/** A documented answer with any other status. */
export interface Failure<Status extends number, ErrorBody> {
  readonly ok: false;
  readonly status: Status;
  /** The decoded body; `undefined` when the answer has none. */
  readonly error: ErrorBody;
  /** The answer itself; its body has been read. */
  readonly response: Response;
  /** The provider's id of this exchange, where it sends one. */
  readonly requestId: string | undefined;
}

/**
 * An answer that the spec does not describe: an unknown status, or a known failure whose body is not what the spec says.
 * `response.status` is the status that came.
 */
export interface Undocumented {
  readonly ok: false;
  readonly status: "undocumented";
  readonly response: Response;
  /** The body as far as it could be decoded: JSON value, text, `Blob`, or `undefined` when empty. */
  readonly body: unknown;
  /** The provider's id of this exchange, where it sends one. */
  readonly requestId: string | undefined;
}

/** Any answer of any operation. */
export type AnyResult = Success<number, unknown> | Failure<number, unknown> | Undocumented;

/** The data of the successes in a result. */
export type DataOf<Result extends AnyResult> = Extract<Result, { readonly ok: true }>["data"];

/** The arms of a result that are no success. */
export type FailureOf<Result extends AnyResult> = Exclude<Result, { readonly ok: true }>;
