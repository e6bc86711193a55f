import { RailspecError } from "./errors.ts";
import type { AnyResult, FailureOf } from "./result.ts";

/** `unwrap` met an answer that is no success. */
export class HttpError<Result extends AnyResult = AnyResult> extends RailspecError {
  override readonly name = "HttpError";
  override readonly code = "RAILSPEC_HTTP";
  declare readonly status: number;

  /** The answer; its `error` or `body` is what the provider sent, unredacted. */
  get result(): FailureOf<Result> {
    // `unwrap`, which makes these errors, hands the failure in as `original`.
    return this.original as FailureOf<Result>;
  }
}
