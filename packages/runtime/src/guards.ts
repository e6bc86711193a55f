import type {
  AbortError,
  ConfigurationError,
  ConnectionError,
  CredentialError,
  DecodeError,
  ParameterError,
  RailspecError,
  RedirectError,
  TimeoutError,
} from "./errors.ts";
import type { HttpError } from "./http-error.ts";
import type { PagingError } from "./paging-error.ts";
import type { AnyResult } from "./result.ts";

// By code, not by class, so that errors of a second copy of the runtime are known too.
function hasCode(value: unknown, code: string): boolean {
  return value instanceof Error && "code" in value && String(value.code).startsWith(code);
}

/** Any error of the runtime. */
export function isRailspecError(value: unknown): value is RailspecError {
  return hasCode(value, "RAILSPEC_");
}

/** An error of `unwrap`; name the result type to get its failures: `isHttpError<CreateCustomerResult>(error)`. */
export function isHttpError<Result extends AnyResult = AnyResult>(value: unknown): value is HttpError<Result> {
  return hasCode(value, "RAILSPEC_HTTP");
}

/** A time limit was reached. */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return hasCode(value, "RAILSPEC_TIMEOUT");
}

/** No connection, or a broken one. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return hasCode(value, "RAILSPEC_CONNECTION");
}

/** Ended by the caller's signal. */
export function isAbortError(value: unknown): value is AbortError {
  return hasCode(value, "RAILSPEC_ABORTED");
}

/** A body that is not what the spec says, or too large. */
export function isDecodeError(value: unknown): value is DecodeError {
  return hasCode(value, "RAILSPEC_DECODE");
}

/** A redirect that is not followed. */
export function isRedirectError(value: unknown): value is RedirectError {
  return hasCode(value, "RAILSPEC_REDIRECT");
}

/** A parameter or body that cannot be sent. */
export function isParameterError(value: unknown): value is ParameterError {
  return hasCode(value, "RAILSPEC_PARAMETER");
}

/** A set-up that cannot work. */
export function isConfigurationError(value: unknown): value is ConfigurationError {
  return hasCode(value, "RAILSPEC_CONFIGURATION");
}

/** A credential function that failed. */
export function isCredentialError(value: unknown): value is CredentialError {
  return hasCode(value, "RAILSPEC_CREDENTIAL");
}

/** Pages that never end, repeat themselves, or hold no list. */
export function isPagingError(value: unknown): value is PagingError {
  return hasCode(value, "RAILSPEC_PAGING");
}

/** The request does more than read, was sent and may have taken effect, but no documented success says so. */
export function isOutcomeUnknown(value: unknown): value is RailspecError & { readonly outcomeUnknown: true } {
  return isRailspecError(value) && value.outcomeUnknown;
}
