import type { Secrets } from "./auth.ts";
import type { Chunks } from "./body.ts";
import type { Clock } from "./clock.ts";
import type { ClientDefinition, OperationDescriptor } from "./definition.ts";
import type { ErrorDetails, RailspecError } from "./errors.ts";
import type { CallOptions, ClientOptions, Credential, HeaderValues } from "./options.ts";
import type { RequestBody } from "./platform-types.ts";
import type { Watch } from "./watcher.ts";

/** A row of the generated table, and what is worked out of it once. */
export interface Row extends OperationDescriptor {
  /** The documented media types, for the `accept` header. */
  readonly accept: string;
}

/** What the calls of one client share. */
export interface Context {
  readonly definition: ClientDefinition;
  readonly options: ClientOptions<Readonly<Record<string, Credential | undefined>>>;
  /** Base URL without a slash at the end. */
  readonly base: string;
  readonly clock: Clock;
  /** Operations by id. */
  readonly rows: Readonly<Record<string, Row>>;
  /** Retries left. */
  budget: number;
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

/** One call on its way. */
export interface Call {
  readonly operation: Row;
  /** The call's options over the client's. */
  readonly options: Omit<CallOptions, "headers">;
  /** Whether a request is under way that may take effect without our learning of it. */
  pending: boolean;
  /** Makes an error that names the operation, the method and the URL template. */
  readonly fail: (kind: ErrorClass, what: string, details?: ErrorDetails) => RailspecError;
  readonly watch: Watch | undefined;
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
  readonly chunks: Chunks;
  readonly secrets: Secrets;
}
