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
 * (operation, method, URL template) and the status: no other value of a request or of an answer.
 */
export abstract class RailspecError extends Error {
  abstract override readonly name: string;
  /** Stable identifier of the meaning. */
  abstract readonly code: string;
  /** Which operation was called, where there was one. */
  declare readonly operationId: string | undefined;
  /**
   * `true`: the request does more than read, was sent and may have taken effect, for no answer came, the server failed (5xx)
   * or a success was not as documented. Find out before you send it again.
   */
  declare readonly outcomeUnknown: boolean;
  /** The status of the answer, where one came. */
  declare readonly status: number | undefined;
  readonly #details: ErrorDetails;

  constructor(message: string, details: ErrorDetails = {}) {
    const { operationId, outcomeUnknown = false, response, original } = details;
    super(
      message,
      // A message may quote a URL, a header or a body; a name and a code are identifiers.
      original instanceof Error
        ? { cause: original instanceof RailspecError ? original : { name: original.name, code: codeOf(original) } }
        : {},
    );
    this.operationId = operationId;
    this.outcomeUnknown = outcomeUnknown;
    this.status = response?.status;
    this.#details = details;
  }

  /** The error that led here, or the body of the answer: unredacted. `cause` is the part that is safe to print. */
  get original(): unknown {
    return this.#details.original;
  }

  /** The provider's id of the exchange, where it sent one. Kept out of every printed form: a provider could send anything. */
  get requestId(): string | undefined {
    return requestIdOf(this.#details.response);
  }

  /** The answer, where one came. */
  get response(): Response | undefined {
    return this.#details.response;
  }
}

/** The code of an error or of its cause, when it is an identifier such as `ECONNREFUSED`. */
export function codeOf(error: unknown): string | undefined {
  const { code, cause } = Object(error);
  return /^\w{2,40}$/.exec(code ?? cause?.code ?? "")?.[0];
}

/** A class of errors, of which `name` and `code` tell the meaning. */
export type ErrorKind<Name extends string, Code extends string = Uppercase<Name>> = new (
  message: string,
  details?: ErrorDetails,
) => RailspecError & { readonly name: `${Name}Error`; readonly code: `RAILSPEC_${Code}` };

// One place makes them all, so that a class costs a program little more than its name. A key gives a class its own name,
// which no minifier changes.
function errorKind<Name extends string, Code extends string = Uppercase<Name>>(
  stem: Name,
  meaning: string = stem.toUpperCase(),
): ErrorKind<Name, Code> {
  const name = `${stem}Error`;
  const classes = {
    [name]: class extends RailspecError {
      override readonly name = name;
      override readonly code = `RAILSPEC_${meaning}`;
    },
  };
  // The compiler does not follow what becomes of the two texts.
  return classes[name] as unknown as ErrorKind<Name, Code>;
}

/** A time limit was reached before the answer was complete. */
export const TimeoutError: ErrorKind<"Timeout"> = errorKind("Timeout");
export type TimeoutError = InstanceType<typeof TimeoutError>;

/** The connection could not be made, or broke before the answer was complete. */
export const ConnectionError: ErrorKind<"Connection"> = errorKind("Connection");
export type ConnectionError = InstanceType<typeof ConnectionError>;

/** The caller's signal ended the call. */
export const AbortError: ErrorKind<"Abort", "ABORTED"> = errorKind("Abort", "ABORTED");
export type AbortError = InstanceType<typeof AbortError>;

/** A success came whose body is not what the spec says, or an answer that is larger than allowed. `original` is the text of the body. */
export const DecodeError: ErrorKind<"Decode"> = errorKind("Decode");
export type DecodeError = InstanceType<typeof DecodeError>;

/** The provider answered with a redirect that the spec does not describe. It was not followed: nobody else gets the request. */
export const RedirectError: ErrorKind<"Redirect"> = errorKind("Redirect");
export type RedirectError = InstanceType<typeof RedirectError>;

/** A parameter or body cannot be sent as it is; nothing was sent. */
export const ParameterError: ErrorKind<"Parameter"> = errorKind("Parameter");
export type ParameterError = InstanceType<typeof ParameterError>;

/** The client was set up in a way that cannot work. */
export const ConfigurationError: ErrorKind<"Configuration"> = errorKind("Configuration");
export type ConfigurationError = InstanceType<typeof ConfigurationError>;

/** A credential function failed, or gave what cannot be sent. */
export const CredentialError: ErrorKind<"Credential"> = errorKind("Credential");
export type CredentialError = InstanceType<typeof CredentialError>;
