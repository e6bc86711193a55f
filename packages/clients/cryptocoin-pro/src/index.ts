import { type Client, type ClientOptions, createClient } from "@railspec/runtime";
import {
  type CryptocoinProCredentials,
  type CryptocoinProOperations,
  type CryptocoinProServer,
  definition,
} from "./generated/operations.gen.ts";
import type { paths } from "./generated/types.gen.ts";

/** Options of `createCryptocoinProClient`. */
export type CryptocoinProClientOptions = ClientOptions<CryptocoinProCredentials, CryptocoinProServer>;

/** A client of cryptocoin.pro: one method per operation, and `raw`, the same API keyed on paths. */
export type CryptocoinProClient = Client<CryptocoinProOperations, paths>;

/** Makes a client of cryptocoin.pro. Nothing is sent before the first call. */
export function createCryptocoinProClient(options: CryptocoinProClientOptions): CryptocoinProClient {
  return createClient<CryptocoinProOperations, paths>(definition, options);
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
