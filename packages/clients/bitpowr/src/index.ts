import { type Client, type ClientOptions, createClient } from "@railspec/runtime";
import {
  type BitpowrCredentials,
  type BitpowrOperations,
  type BitpowrServer,
  definition,
} from "./generated/operations.gen.ts";
import type { paths } from "./generated/types.gen.ts";

/** Options of `createBitpowrClient`. */
export type BitpowrClientOptions = ClientOptions<BitpowrCredentials, BitpowrServer>;

/** A client of Bitpowr: one method per operation, and `raw`, the same API keyed on paths. */
export type BitpowrClient = Client<BitpowrOperations, paths>;

/** Makes a client of Bitpowr. Nothing is sent before the first call. */
export function createBitpowrClient(options: BitpowrClientOptions): BitpowrClient {
  return createClient<BitpowrOperations, paths>(definition, options);
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
