import { type Client, type ClientOptions, createClient } from "@railspec/runtime";
import { definition, type ChainvetCredentials, type ChainvetOperations, type ChainvetServer } from "./generated/operations.gen.ts";
import type { paths } from "./generated/types.gen.ts";

/** Options of `createChainvetClient`. */
export type ChainvetClientOptions = ClientOptions<ChainvetCredentials, ChainvetServer>;

/** A client of ChainVet: one method per operation, and `raw`, the same API keyed on paths. */
export type ChainvetClient = Client<ChainvetOperations, paths>;

/** Makes a client of ChainVet. Nothing is sent before the first call. */
export function createChainvetClient(options: ChainvetClientOptions): ChainvetClient {
  return createClient<ChainvetOperations, paths>(definition, options);
}

export { isRailspecError, RailspecError, unwrap } from "@railspec/runtime";
export type * from "./generated/operations.gen.ts";
export { definition, servers } from "./generated/operations.gen.ts";
export type { paths } from "./generated/types.gen.ts";
