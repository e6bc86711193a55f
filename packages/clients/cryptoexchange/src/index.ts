import { type Client, type ClientOptions, createClient } from "@railspec/runtime";
import {
  type CryptoexchangeCredentials,
  type CryptoexchangeOperations,
  type CryptoexchangeServer,
  definition,
} from "./generated/operations.gen.ts";
import type { paths } from "./generated/types.gen.ts";

/** Options of `createCryptoexchangeClient`. */
export type CryptoexchangeClientOptions = ClientOptions<CryptoexchangeCredentials, CryptoexchangeServer>;

/** A client of CryptoExchange: one method per operation, and `raw`, the same API keyed on paths. */
export type CryptoexchangeClient = Client<CryptoexchangeOperations, paths>;

/** Makes a client of CryptoExchange. Nothing is sent before the first call. */
export function createCryptoexchangeClient(options: CryptoexchangeClientOptions): CryptoexchangeClient {
  return createClient<CryptoexchangeOperations, paths>(definition, options);
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
