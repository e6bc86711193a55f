import type { Secrets } from "./auth.ts";
import type { Clock } from "./clock.ts";
import type { ClientDefinition, OperationDescriptor } from "./definition.ts";
import type { ErrorDetails, RailspecError } from "./errors.ts";
import type { CallOptions, ClientOptions, Credential, HeaderValues, TimeoutOptions } from "./options.ts";
import type { RequestBody } from "./platform-types.ts";
import type { Watch } from "./watcher.ts";

/** The options of a client that are not an option of a call. */
type CommonOptions = Pick<ClientOptions, "fetch" | "json" | "retryBudget">;

/** What the calls of one client share. */
export interface Context {
  readonly definition: ClientDefinition;
  readonly options: ClientOptions<Readonly<Record<string, Credential | undefined>>>;
  /** Base URL without a slash at the end. */
  readonly base: string;
  readonly clock: Clock;
  /** Retries that count against the budget. */
  spent: number;
}

/** Parameters of any operation. */
export interface Params {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: HeaderValues | undefined;
  readonly body?: unknown;
}

/** A class of errors. */
export type ErrorClass = new (message: string, details: ErrorDetails) => RailspecError;

/** One call on its way: its options over the client's, and what goes with them. */
export interface Call extends CommonOptions, Omit<CallOptions, "headers" | "auth" | "timeout"> {
  readonly context: Context;
  readonly operation: OperationDescriptor;
  readonly auth: NonNullable<CallOptions["auth"]>;
  readonly timeout: TimeoutOptions;
  /** Whether a request is under way that may take effect without our learning of it. */
  pending: boolean;
  /** Whether other secrets have been asked for, because the first were refused. */
  refreshed: boolean;
  /** Makes an error that names the operation, the method and the URL template. */
  readonly fail: (kind: ErrorClass, what: string, details?: ErrorDetails) => RailspecError;
  readonly watch: Watch;
}

/** A request that is ready but for its credentials. */
export interface Outgoing {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestBody | null;
}

/** An answer that has been read to its end. */
export interface Answer {
  readonly response: Response;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly secrets: Secrets;
}
