import { requestIdOf } from "./request-id.ts";

/** What an error says about the call it stopped. */
export interface ErrorDetails {
  readonly operationId?: string;
  /** Whether the provider may have carried out a request that does more than read. */
  readonly outcomeUnknown?: boolean;
  /** The answer, where one came. */
  readonly response?: Response | undefined;
  /** What led here: an error, or the body of the answer. Kept out of every printed form. */
  readonly original?: unknown;
}

/**
 * What every error of the runtime is. Message, `util.inspect` and `JSON.stringify` show only what the spec says
 * (operation, method, URL template), the status and the request id: no other value of a request or of an answer.
 */
export abstract class RailspecError extends Error {
  abstract override readonly name: string;
  /** Stable identifier of the meaning. */
  abstract readonly code: string;
  /** Which operation was called, where there was one. */
  readonly operationId: string | undefined;
  /** `true`: the request was sent and may have taken effect. Find out before you send it again. */
  readonly outcomeUnknown: boolean;
  /** The status of the answer, where one came. */
  readonly status: number | undefined;
  /** The provider's id of the exchange, where it sent one. */
  readonly requestId: string | undefined;
  readonly #details: ErrorDetails;

  constructor(message: string, details: ErrorDetails = {}) {
    const { operationId, outcomeUnknown = false, response, original } = details;
    super(message, original instanceof Error ? { cause: printable(original) } : undefined);
    this.operationId = operationId;
    this.outcomeUnknown = outcomeUnknown;
    this.status = response?.status;
    this.requestId = requestIdOf(response);
    this.#details = details;
  }

  /** The error that led here, or the body of the answer: unredacted. `cause` is the part that is safe to print. */
  get original(): unknown {
    return this.#details.original;
  }

  /** The answer, where one came. */
  get response(): Response | undefined {
    return this.#details.response;
  }
}

// A message may quote a URL, a header or a body; a name and a code are identifiers.
function printable(error: Error): unknown {
  return error instanceof RailspecError ? error : { name: error.name, code: codeOf(error) };
}

/** The code of an error or of its cause, when it is an identifier such as `ECONNREFUSED`. */
export function codeOf(error: unknown): string | undefined {
  const { code, cause } = Object(error);
  return /^\w{2,40}$/.exec(code ?? Object(cause).code ?? "")?.[0];
}

/** A time limit was reached before the answer was complete. */
export class TimeoutError extends RailspecError {
  override readonly name = "TimeoutError";
  override readonly code = "RAILSPEC_TIMEOUT";
}

/** The connection could not be made, or broke before the answer was complete. */
export class ConnectionError extends RailspecError {
  override readonly name = "ConnectionError";
  override readonly code = "RAILSPEC_CONNECTION";
}

/** The caller's signal ended the call. */
export class AbortError extends RailspecError {
  override readonly name = "AbortError";
  override readonly code = "RAILSPEC_ABORTED";
}

/** A success came whose body is not what the spec says, or an answer that is larger than allowed. `original` is the text of the body. */
export class DecodeError extends RailspecError {
  override readonly name = "DecodeError";
  override readonly code = "RAILSPEC_DECODE";
}

/** The provider answered with a redirect that the spec does not describe. It was not followed: nobody else gets the request. */
export class RedirectError extends RailspecError {
  override readonly name = "RedirectError";
  override readonly code = "RAILSPEC_REDIRECT";
}

/** A parameter or body cannot be sent as it is; nothing was sent. */
export class ParameterError extends RailspecError {
  override readonly name = "ParameterError";
  override readonly code = "RAILSPEC_PARAMETER";
}

/** The client was set up in a way that cannot work. */
export class ConfigurationError extends RailspecError {
  override readonly name = "ConfigurationError";
  override readonly code = "RAILSPEC_CONFIGURATION";
}

/** A credential function failed, or gave what cannot be sent. */
export class CredentialError extends RailspecError {
  override readonly name = "CredentialError";
  override readonly code = "RAILSPEC_CREDENTIAL";
}
