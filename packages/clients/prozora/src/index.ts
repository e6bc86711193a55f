import { type Client, type ClientOptions, createClient } from "@railspec/runtime";
import {
  definition,
  type ProzoraCredentials,
  type ProzoraOperations,
  type ProzoraServer,
} from "./generated/operations.gen.ts";
import type { paths } from "./generated/types.gen.ts";

/** Options of `createProzoraClient`. */
export type ProzoraClientOptions = ClientOptions<ProzoraCredentials, ProzoraServer>;

/** A client of Prozora Network: one method per operation, and `raw`, the same API keyed on paths. */
export type ProzoraClient = Client<ProzoraOperations, paths>;

/** Makes a client of Prozora Network. Nothing is sent before the first call. */
export function createProzoraClient(options: ProzoraClientOptions): ProzoraClient {
  return createClient<ProzoraOperations, paths>(definition, options);
}

export {
  cachedToken,
  HttpError,
  isAbortError,
  isConfigurationError,
  isConnectionError,
  isCredentialError,
  isDecodeError,
  isHttpError,
  isOutcomeUnknown,
  isPagingError,
  isParameterError,
  isRailspecError,
  isRedirectError,
  isTimeoutError,
  RailspecError,
  unwrap,
} from "@railspec/runtime";
export type * from "./generated/operations.gen.ts";
export { definition, servers } from "./generated/operations.gen.ts";
export type { paths } from "./generated/types.gen.ts";
