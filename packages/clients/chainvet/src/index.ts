import { type Client, type ClientOptions, createClient, type Watcher } from "@railspec/runtime";
import {
  type ChainvetOperations as CorrectedOperations,
  definition as corrected,
} from "./generated/corrected/operations.gen.ts";
import type { paths as CorrectedPaths } from "./generated/corrected/types.gen.ts";
import {
  type ChainvetCredentials,
  type ChainvetOperations,
  type ChainvetServer,
  definition,
} from "./generated/operations.gen.ts";
import type { paths } from "./generated/types.gen.ts";

/** A client of ChainVet as documented: one method per operation, and `raw`, the same API keyed on paths. */
export type ChainvetClient = Client<ChainvetOperations, paths>;

/** The client of each edition of the description; what they differ in, the spec's README says. */
export interface ChainvetClients {
  readonly documented: ChainvetClient;
  readonly corrected: Client<CorrectedOperations, CorrectedPaths>;
}

/** Options of `createChainvetClient`. */
export interface ChainvetClientOptions<Edition extends keyof ChainvetClients = "documented">
  extends ClientOptions<ChainvetCredentials, ChainvetServer> {
  /** Which edition of the description to call by. @default "documented" */
  readonly edition?: Edition;
  /** Gets the events of every call: `watch(hooks)` of `@railspec/runtime/watch`, or `validate(report)` of the same edition. */
  readonly hooks?: Watcher<NoInfer<Edition>>;
}

const definitions = { documented: definition, corrected };

/** Makes a client of ChainVet. Nothing is sent before the first call. */
export function createChainvetClient<Edition extends keyof ChainvetClients = "documented">(
  options: ChainvetClientOptions<Edition>,
): ChainvetClients[Edition] {
  const { edition = "documented", ...others } = options;
  const client: unknown = createClient<ChainvetOperations, paths>(definitions[edition], others);
  return client as ChainvetClients[Edition]; // the definition of an edition makes its client; the look-up is beyond the compiler
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
